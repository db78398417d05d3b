package org.coopgraph.dataset.csv;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A format for ids of other rows, which must exist.
 *
 * @param ids the format of the ids
 * @param file the only file whose rows may be referred to; null allows any file
 * @param word a word that is allowed in place of the ids; null if there is none
 */
public record Reference(CellFormat ids, @Nullable String file, @Nullable String word) implements CellFormat {

	private static final CellFormat ANY_ENTITY = CellFormat.matching("[a-z]+:[A-Za-z0-9:-]+",
			"an id such as organisation:135");

	/** An id of one kind, written without its prefix. */
	public static Reference to(String prefix) {
		return new Reference(withPrefix(prefix), null, null);
	}

	/** An id of one of several kinds, written with its prefix. */
	public static Reference toAnyOf(String... prefixes) {
		return new Reference(withOneOf(prefixes), null, null);
	}

	/** Ids of one kind, written without their prefix and separated by spaces. */
	public static Reference list(String prefix) {
		return new Reference(CellFormat.list(" ", withPrefix(prefix)), null, null);
	}

	/** Ids of several kinds, written with their prefixes and separated by spaces. */
	public static Reference listOfAnyOf(String... prefixes) {
		return new Reference(CellFormat.list(" ", withOneOf(prefixes)), null, null);
	}

	/** The id of an entity of any kind, written with its prefix. */
	public static Reference toEntity() {
		return new Reference(ANY_ENTITY, null, null);
	}

	private static CellFormat withPrefix(String prefix) {
		return (text) -> prefix + text;
	}

	private static CellFormat withOneOf(String... prefixes) {
		return CellFormat.matching((text) -> Arrays.stream(prefixes).anyMatch(text::startsWith),
				"an id that begins with one of " + String.join(", ", prefixes));
	}

	public Reference inFile(String file) {
		return new Reference(this.ids, file, this.word);
	}

	public Reference orWord(String word) {
		return new Reference(this.ids, this.file, word);
	}

	@Override
	public Object parse(String text) {
		return text.equals(this.word) ? text : this.ids.parse(text);
	}

	boolean allows(Row row) {
		return this.file == null || this.file.equals(row.file().name());
	}

	/** The ids in a value that was parsed. */
	List<String> idsIn(@Nullable Object value) {
		if (value == null || value.equals(this.word)) {
			return List.of();
		}
		return (value instanceof List<?> list) ? list.stream().map(String.class::cast).toList()
				: List.of((String) value);
	}

}
