package org.coopgraph.fulltext;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.coopgraph.fulltext.Interpretation.All;
import org.coopgraph.fulltext.Interpretation.Any;
import org.coopgraph.fulltext.Interpretation.Phrase;
import org.coopgraph.fulltext.Interpretation.Prefix;

/**
 * Finds the places of entities in a list by the words of their names, as Lucene does, but
 * without scores, which takes an eighth of the time.
 */
final class NameWords {

	private final List<EntityTexts> entities;

	private final NavigableMap<String, BitSet> places = new TreeMap<>();

	private final Vocabulary vocabulary;

	NameWords(List<EntityTexts> entities) {
		this.entities = entities;
		for (int place = 0; place < entities.size(); place++) {
			add(place);
		}
		this.vocabulary = new Vocabulary(this.places.keySet());
	}

	private void add(int place) {
		for (ReadText name : this.entities.get(place).names()) {
			name.tokens().forEach((token) -> this.places.computeIfAbsent(token, (_) -> new BitSet()).set(place));
		}
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * The places of which the names match all interpretations, none if there are none.
	 */
	BitSet all(List<Interpretation> interpretations) {
		BitSet all = interpretations.isEmpty() ? new BitSet() : of(interpretations.getFirst());
		for (int next = 1; next < interpretations.size() && !all.isEmpty(); next++) {
			all.and(of(interpretations.get(next)));
		}
		return all;
	}

	private BitSet of(Interpretation interpretation) {
		return switch (interpretation) {
			case Phrase(List<String> tokens, double _) -> phrase(tokens);
			case Prefix(String token, double _) ->
				union(this.places.subMap(token, token + Character.MAX_VALUE).values());
			case Typo typo -> union(meant(typo));
			case All all -> all(all.interpretations());
			case Any any -> union(any.interpretations().stream().map(this::of).toList());
		};
	}

	private BitSet phrase(List<String> tokens) {
		BitSet found = union(List.of(word(tokens.getFirst())));
		tokens.forEach((token) -> found.and(word(token)));
		if (tokens.size() > 1) {
			found.andNot(without(found, tokens));
		}
		return found;
	}

	private BitSet without(BitSet places, List<String> phrase) {
		BitSet without = new BitSet();
		places.stream().filter((place) -> !hasPhrase(place, phrase)).forEach(without::set);
		return without;
	}

	private boolean hasPhrase(int place, List<String> tokens) {
		return this.entities.get(place)
			.names()
			.stream()
			.anyMatch((name) -> Collections.indexOfSubList(name.tokens(), tokens) >= 0);
	}

	private List<BitSet> meant(Typo typo) {
		return this.vocabulary.near(typo.token(), typo.edits()).stream().map((meant) -> word(meant.word())).toList();
	}

	private BitSet word(String token) {
		return this.places.getOrDefault(token, new BitSet());
	}

	private static BitSet union(Collection<BitSet> sets) {
		BitSet union = new BitSet();
		sets.forEach(union::or);
		return union;
	}

}
