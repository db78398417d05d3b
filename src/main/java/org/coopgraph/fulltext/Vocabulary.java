package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of an index, to find those that differ from a typed one by a typo. Few of
 * them share nearly all letters with it, and only these are compared letter by letter.
 */
final class Vocabulary {

	/** As many as Lucene substitutes for a word with typos. */
	private static final int MOST = 50;

	private final List<String> words;

	private final long[] letters;

	/** A word that was meant by another. */
	record Meant(String word, int edits) {

		/** The weight that Lucene gives to words with typos. */
		float weight(String typed) {
			return 1 - (float) this.edits / Math.min(this.word.length(), typed.length());
		}

	}

	/** Nobody means a small word by a typo. */
	Vocabulary(Collection<String> words) {
		this.words = words.stream().filter(Predicate.not(Word::isSmall)).distinct().sorted().toList();
		this.letters = this.words.stream().mapToLong(Vocabulary::letters).toArray();
	}

	/** The words within some edits of a typed one, those with fewest first. */
	List<Meant> near(String typed, int edits) {
		return alike(typed, edits).stream()
			.map((word) -> new Meant(word, EditDistance.between(typed, word, edits)))
			.filter((meant) -> meant.edits() <= edits)
			.sorted(Comparator.comparingDouble((meant) -> -meant.weight(typed)))
			.limit(MOST)
			.toList();
	}

	private List<String> alike(String typed, int edits) {
		long own = letters(typed);
		List<String> alike = new ArrayList<>();
		for (int place = 0; place < this.letters.length; place++) {
			if (Long.bitCount(own ^ this.letters[place]) <= 2 * edits) {
				alike.add(this.words.get(place));
			}
		}
		return alike;
	}

	/** A bit for each letter that a word has. An edit changes two of them at most. */
	private static long letters(String word) {
		return word.chars().mapToLong((letter) -> 1L << letter).reduce(0, (one, other) -> one | other);
	}

}
