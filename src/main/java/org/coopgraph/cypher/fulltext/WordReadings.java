package org.coopgraph.cypher.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.coopgraph.cypher.fulltext.Reading.Prefix;

/**
 * How a word can be understood.
 *
 * @param plain as it was typed, up to signs; the last word of a text may go on
 * @param forgiving with slips
 * @param kin by its beginning, which related words of other languages share
 * @param inflected with another ending, as in a sentence
 */
record WordReadings(List<Reading> plain, List<Reading> forgiving, List<Reading> kin, List<Reading> inflected) {

	private static final int TELLING = 5;

	Reading strict() {
		return Reading.any(Stream.of(this.plain, this.forgiving).flatMap(Collection::stream).toList());
	}

	/** Nearly every word with digits goes on from one or two digits. */
	Reading quick() {
		return Reading.any(this.plain.stream().filter(Predicate.not(WordReadings::isFewDigits)).toList());
	}

	private static boolean isFewDigits(Reading reading) {
		return reading instanceof Prefix(String token, double _) && token.matches("\\d{1,3}");
	}

	Reading loose() {
		return Reading.any(Stream.of(this.plain, this.forgiving, this.kin).flatMap(Collection::stream).toList());
	}

	/**
	 * Without slips; a beginning that is short says little where other words are missing.
	 */
	Reading telling() {
		return Reading.any(Stream.of(this.plain, this.kin)
			.flatMap(Collection::stream)
			.filter(Predicate.not(WordReadings::isShortBeginning))
			.toList());
	}

	/** Without slips. */
	Reading cheap() {
		return Reading.any(Stream.of(this.plain, this.kin).flatMap(Collection::stream).toList());
	}

	/** In a sentence. */
	Reading described() {
		return Reading.any(Stream.of(this.plain, this.inflected).flatMap(Collection::stream).toList());
	}

	private static boolean isShortBeginning(Reading reading) {
		return reading instanceof Prefix(String token, double _) && token.length() < TELLING
				&& !token.startsWith("coop");
	}

	/** Of a word in a long text, where slips are too many to be looked for. */
	static WordReadings literal(Word word, boolean last) {
		List<Reading> plain = new ArrayList<>();
		plain.add(exact(word));
		if (last && (word.isSimple() || word.tokens().getLast().text().length() > 1)) {
			plain.add(begun(word));
		}
		List<Reading> inflected = word.isSimple() ? new TokenReadings(word.joined()).inflected() : List.of();
		return new WordReadings(plain, List.of(), List.of(), inflected);
	}

	/**
	 * With slips.
	 * @param slips how many letters of a word may be wrong
	 */
	static WordReadings of(Word word, boolean last, int slips) {
		WordReadings literal = literal(word, last);
		if (word.isSimple()) {
			TokenReadings joined = new TokenReadings(word.joined());
			List<Reading> plain = new ArrayList<>(literal.plain());
			plain.addAll(joined.variants(last));
			word.spellings().forEach((other) -> plain.add(Reading.phrase(TokenReadings.VARIANT, other)));
			return new WordReadings(plain, forgiving(word, joined, slips), joined.kin(), literal.inflected());
		}
		return literal;
	}

	private static List<Reading> forgiving(Word word, TokenReadings joined, int slips) {
		List<Reading> forgiving = new ArrayList<>(joined.slips(slips));
		if (word.isHyphenated()) {
			Reading[] parts = word.tokens().stream().map((token) -> part(token.text(), slips)).toArray(Reading[]::new);
			forgiving.add(Reading.all(TokenReadings.SLIP, parts));
		}
		return forgiving;
	}

	private static Reading part(String token, int slips) {
		List<Reading> readings = new ArrayList<>(new TokenReadings(token).slips(slips));
		readings.add(Reading.phrase(1, token));
		return Reading.any(readings);
	}

	private static Reading exact(Word word) {
		return Reading.phrase(TokenReadings.EXACT, texts(word, word.tokens().size()));
	}

	private static Reading begun(Word word) {
		int last = word.tokens().size() - 1;
		Prefix end = new Prefix(word.text(last), TokenReadings.BEGUN);
		return (last == 0) ? end : Reading.all(TokenReadings.BEGUN, Reading.phrase(1, texts(word, last)), end);
	}

	private static String[] texts(Word word, int tokens) {
		return word.tokens().stream().limit(tokens).map(Token::text).toArray(String[]::new);
	}

}
