package org.coopgraph.cypher.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coopgraph.cypher.fulltext.Reading.Prefix;
import org.coopgraph.cypher.fulltext.Reading.Slip;

/** How a single token can be understood otherwise than it was typed. */
record TokenReadings(String token) {

	static final double EXACT = 8;

	static final double VARIANT = 6;

	static final double BEGUN = 8;

	static final double SLIP = 1;

	static final double KIN = 0.2;

	private static final Pattern ELIDED = Pattern.compile("\\p{L}{1,2}'(.+)");

	/**
	 * {@code coop} is short for any word that begins so; it is written with and without a
	 * hyphen.
	 */
	private static final Pattern SHORT = Pattern.compile("coops?");

	/**
	 * {@code ivoire} is in {@code d'ivoire}, {@code cooperative} is {@code co-operative}.
	 */
	List<Reading> variants(boolean last) {
		List<Reading> variants = new ArrayList<>(elisions());
		boolean begun = last || SHORT.matcher(this.token).matches();
		if (begun && SHORT.matcher(this.token).matches()) {
			variants.add(new Prefix("coop", BEGUN));
		}
		if (isCooperative()) {
			variants.add(begun ? afterCo(SLIP, new Prefix(SHORT.matcher(this.token).matches() ? "op" : rest(), 1))
					: Reading.phrase(VARIANT, "co", rest()));
		}
		return variants;
	}

	private List<Reading> elisions() {
		Matcher elided = ELIDED.matcher(this.token);
		if (elided.matches()) {
			return List.of(Reading.phrase(VARIANT, elided.group(1)));
		}
		return this.token.matches("[aeiouyh].{2,}")
				? List.of(Reading.phrase(VARIANT, "d'" + this.token), Reading.phrase(VARIANT, "l'" + this.token))
				: List.of();
	}

	/** A letter in words of four, two in words of eight; never a digit. */
	List<Reading> slips() {
		if (!this.token.matches("\\p{L}{4,}")) {
			return List.of();
		}
		int letters = (this.token.length() >= 8) ? 2 : 1;
		Slip slip = Slip.of(this.token, letters, SLIP);
		return isCooperative() && this.token.length() > 7 ? List.of(slip, afterCo(SLIP, Slip.of(rest(), letters, 1)))
				: List.of(slip);
	}

	/** {@code agricola} shares its first five letters with {@code agriculture}. */
	List<Reading> kin() {
		if (!this.token.matches("\\p{L}{7,}")) {
			return List.of();
		}
		String stem = this.token.substring(0, Math.max(5, this.token.length() - 4));
		Prefix kin = new Prefix(stem, KIN);
		return isCooperative() ? List.of(kin, afterCo(KIN, new Prefix(stem.substring(2), 1))) : List.of(kin);
	}

	private boolean isCooperative() {
		return this.token.startsWith("coop");
	}

	private String rest() {
		return this.token.substring(2);
	}

	private static Reading afterCo(double weight, Reading rest) {
		return Reading.all(weight, Reading.phrase(1, "co"), rest);
	}

}
