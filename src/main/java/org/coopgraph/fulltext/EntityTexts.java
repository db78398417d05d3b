package org.coopgraph.fulltext;

import java.util.List;
import java.util.stream.Stream;

/**
 * The texts by which an entity is found.
 *
 * @param names all names, the official one first, then acronyms and other names
 * @param acronyms those of the names that are acronyms
 * @param nameKeys letters and digits of each whole name and code
 * @param acronymKeys letters and digits of each acronym
 */
public record EntityTexts(String id, List<ReadText> names, List<ReadText> acronyms, List<ReadText> codes,
		List<ReadText> sentences, List<String> nameKeys, List<String> acronymKeys) {

	/**
	 * The texts of an entity.
	 * @param names without acronyms and other names, the official one first
	 */
	public static EntityTexts of(String id, List<String> names, List<String> acronyms, List<String> otherNames,
			List<String> codes, List<String> descriptions) {
		List<ReadText> called = read(names);
		List<ReadText> abbreviated = read(acronyms);
		List<ReadText> others = read(otherNames);
		List<ReadText> coded = read(codes);
		return new EntityTexts(id, join(join(called, abbreviated), others), abbreviated, coded,
				read(Sentences.of(descriptions)), keys(join(join(called, others), coded)), keys(abbreviated));
	}

	/** All that a hit may show as the name that matches. */
	public List<ReadText> namesAndCodes() {
		return join(this.names, this.codes);
	}

	private static List<ReadText> read(List<String> texts) {
		return texts.stream().map(ReadText::of).toList();
	}

	private static List<String> keys(List<ReadText> texts) {
		return texts.stream()
			.map((text) -> WholeName.key(text.tokens()))
			.filter((key) -> !key.isEmpty())
			.distinct()
			.toList();
	}

	private static List<ReadText> join(List<ReadText> some, List<ReadText> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

}
