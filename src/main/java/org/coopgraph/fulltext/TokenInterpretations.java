package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.coopgraph.fulltext.Interpretation.Prefix;
import org.coopgraph.fulltext.Interpretation.Slip;

import static java.lang.Character.UnicodeScript.HANGUL;

/** How a single token can be understood otherwise than it was typed. */
record TokenInterpretations(String token) {

	static final double EXACT = 8;

	static final double VARIANT = 6;

	static final double BEGUN = 8;

	static final double SLIP = 1;

	static final double KIN = 0.2;

	private static final int STEM = 5;

	private static final int FORGIVEN = 4;

	private static final int TWICE_FORGIVEN = 8;

	/** Of longer words the automaton for two letters takes too long to build. */
	private static final int LONGEST_TWICE = 20;

	/** No word of a name is longer. */
	private static final int LONGEST = 40;

	/**
	 * {@code coop} is short for any word that begins so; it is written with and without a
	 * hyphen.
	 */
	private static final Pattern SHORT = Pattern.compile("coops?");

	/**
	 * {@code cooperative} is {@code co-operative}.
	 */
	List<Interpretation> variants(boolean last) {
		List<Interpretation> variants = new ArrayList<>();
		boolean begun = last || SHORT.matcher(this.token).matches();
		if (begun && SHORT.matcher(this.token).matches()) {
			variants.add(new Prefix("coop", BEGUN));
		}
		if (isCooperative()) {
			variants.add(begun ? afterCo(SLIP, new Prefix(SHORT.matcher(this.token).matches() ? "op" : rest(), 1))
					: Interpretation.phrase(VARIANT, "co", rest()));
		}
		return variants;
	}

	/** A letter in words of four, two in words of eight; never a digit. */
	List<Interpretation> slips(int most) {
		if (most == 0 || !this.token.matches("[\\p{L}\\p{M}]{3,}") || letters() < FORGIVEN || letters() > LONGEST) {
			return List.of();
		}
		int letters = (letters() >= TWICE_FORGIVEN && letters() <= LONGEST_TWICE) ? most : 1;
		Slip slip = Slip.of(this.token, letters, SLIP);
		return isCooperative() && letters() >= TWICE_FORGIVEN
				? List.of(slip, afterCo(SLIP, Slip.of(rest(), letters, 1))) : List.of(slip);
	}

	/** A Korean syllable is two or three letters. */
	private int letters() {
		return this.token.codePoints().map((letter) -> (Character.UnicodeScript.of(letter) == HANGUL) ? 2 : 1).sum();
	}

	/** {@code agricola} shares its first five letters with {@code agriculture}. */
	List<Interpretation> kin() {
		if (!this.token.matches("\\p{L}{7,}")) {
			return List.of();
		}
		String stem = this.token.substring(0, Math.max(5, this.token.length() - 4));
		Prefix kin = new Prefix(stem, KIN);
		return isCooperative() ? List.of(kin, afterCo(KIN, new Prefix(stem.substring(2), 1))) : List.of(kin);
	}

	/**
	 * {@code législatif} as in {@code législative}, {@code altruisme} as in
	 * {@code l'altruisme}.
	 */
	List<Interpretation> inflected() {
		String stem = this.token.substring(0, Math.max(Math.min(STEM, this.token.length()), this.token.length() - 2));
		List<String> begun = this.token.matches("[aeiouyh].*") ? List.of("", "l'", "d'", "qu'", "s'", "n'")
				: List.of("");
		return begun.stream()
			.<Interpretation>map((elided) -> (stem.length() < STEM) ? Interpretation.phrase(1, elided + this.token)
					: new Prefix(elided + stem, 1))
			.toList();
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
