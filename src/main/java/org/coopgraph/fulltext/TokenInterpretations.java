package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.coopgraph.fulltext.Interpretation.Prefix;

import static java.lang.Character.UnicodeScript.HANGUL;

/** Interpretations of a token other than the token as it was typed. */
record TokenInterpretations(String token) {

	static final double EXACT = 8;

	static final double VARIANT = 6;

	static final double PREFIX = 8;

	static final double TYPO = 1;

	static final double STEM = 0.2;

	private static final int LONGEST_STEM = 5;

	private static final int SHORTEST_WITH_TYPO = 4;

	private static final int SHORTEST_WITH_TWO = 8;

	/** The automaton for two typos in a longer word takes too long to build. */
	private static final int LONGEST_WITH_TWO = 20;

	/** Names have no longer words. */
	private static final int LONGEST_WITH_TYPO = 40;

	/**
	 * An abbreviation of all words with this beginning, with and without a hyphen.
	 */
	private static final Pattern COOP = Pattern.compile("coops?");

	private static final Pattern WITHOUT_DIGIT = Pattern.compile("[\\p{L}\\p{M}]{3,}");

	private static final Pattern LONG = Pattern.compile("\\p{L}{7,}");

	/**
	 * {@code cooperative} is {@code co-operative}.
	 */
	List<Interpretation> variants(boolean last) {
		List<Interpretation> variants = new ArrayList<>();
		boolean coop = COOP.matcher(this.token).matches();
		if (coop) {
			variants.add(new Prefix("coop", PREFIX));
		}
		if (isCooperative()) {
			variants.add((last || coop) ? afterCo(TYPO, new Prefix(coop ? "op" : rest(), 1))
					: Interpretation.phrase(VARIANT, "co", rest()));
		}
		return variants;
	}

	/** One from four letters on, two from eight; none in a word with a digit. */
	List<Interpretation> typos(int limit) {
		if (limit == 0 || !WITHOUT_DIGIT.matcher(this.token).matches() || letters() < SHORTEST_WITH_TYPO
				|| letters() > LONGEST_WITH_TYPO) {
			return List.of();
		}
		int edits = (letters() >= SHORTEST_WITH_TWO && letters() <= LONGEST_WITH_TWO) ? limit : 1;
		Typo typo = new Typo(this.token, edits, TYPO);
		return isCooperative() && letters() >= SHORTEST_WITH_TWO
				? List.of(typo, afterCo(TYPO, new Typo(rest(), edits, 1))) : List.of(typo);
	}

	/** A Korean syllable is two or three letters. */
	private int letters() {
		return this.token.codePoints().map((letter) -> (Character.UnicodeScript.of(letter) == HANGUL) ? 2 : 1).sum();
	}

	/** {@code agricola} shares its first five letters with {@code agriculture}. */
	List<Interpretation> stems() {
		if (!LONG.matcher(this.token).matches()) {
			return List.of();
		}
		String stem = this.token.substring(0, Math.max(5, this.token.length() - 4));
		Prefix related = new Prefix(stem, STEM);
		return isCooperative() ? List.of(related, afterCo(STEM, new Prefix(stem.substring(2), 1))) : List.of(related);
	}

	/** {@code législatif} as in {@code législative}. */
	Interpretation inflected() {
		String stem = this.token.substring(0,
				Math.max(Math.min(LONGEST_STEM, this.token.length()), this.token.length() - 2));
		return (stem.length() < LONGEST_STEM) ? Interpretation.phrase(1, this.token) : new Prefix(stem, 1);
	}

	private boolean isCooperative() {
		return this.token.startsWith("coop");
	}

	private String rest() {
		return this.token.substring(2);
	}

	private static Interpretation afterCo(double weight, Interpretation rest) {
		return Interpretation.all(weight, Interpretation.phrase(1, "co"), rest);
	}

}
