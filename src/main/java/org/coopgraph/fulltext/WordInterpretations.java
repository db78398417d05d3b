package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.coopgraph.fulltext.Interpretation.Prefix;

/**
 * How a word can be understood.
 *
 * @param plain as it was typed, up to signs; the last word of a text may go on
 * @param forgiving with slips
 * @param kin by its beginning, which related words of other languages share
 * @param inflected with another ending, as in a sentence
 */
record WordInterpretations(List<Interpretation> plain, List<Interpretation> forgiving, List<Interpretation> kin,
		List<Interpretation> inflected) {

	private static final int TELLING = 5;

	Interpretation strict() {
		return Interpretation.any(Stream.of(this.plain, this.forgiving).flatMap(Collection::stream).toList());
	}

	/** Nearly every word with digits goes on from one or two digits. */
	Interpretation quick() {
		return Interpretation.any(this.plain.stream().filter(Predicate.not(WordInterpretations::isFewDigits)).toList());
	}

	private static boolean isFewDigits(Interpretation reading) {
		return reading instanceof Prefix(String token, double _) && token.matches("\\d{1,3}");
	}

	Interpretation loose() {
		return Interpretation.any(Stream.of(this.plain, this.forgiving, this.kin).flatMap(Collection::stream).toList());
	}

	/**
	 * Without slips; a beginning that is short says little where other words are missing.
	 */
	Interpretation telling() {
		return Interpretation.any(Stream.of(this.plain, this.kin)
			.flatMap(Collection::stream)
			.filter(Predicate.not(WordInterpretations::isShortBeginning))
			.toList());
	}

	/** Without slips. */
	Interpretation cheap() {
		return Interpretation.any(Stream.of(this.plain, this.kin).flatMap(Collection::stream).toList());
	}

	/** In a sentence. */
	Interpretation described() {
		return Interpretation.any(Stream.of(this.plain, this.inflected).flatMap(Collection::stream).toList());
	}

	private static boolean isShortBeginning(Interpretation reading) {
		return reading instanceof Prefix(String token, double _) && token.length() < TELLING
				&& !token.startsWith("coop");
	}

	/** Of a word in a long text, where slips are too many to be looked for. */
	static WordInterpretations literal(Word word, boolean last) {
		List<Interpretation> plain = new ArrayList<>();
		plain.add(exact(word));
		if (last && (word.isSimple() || word.tokens().getLast().text().length() > 1)) {
			plain.add(begun(word));
		}
		List<Interpretation> inflected = word.isSimple() ? new TokenInterpretations(word.joined()).inflected()
				: List.of();
		return new WordInterpretations(plain, List.of(), List.of(), inflected);
	}

	/**
	 * With slips.
	 * @param slips how many letters of a word may be wrong
	 */
	static WordInterpretations of(Word word, boolean last, int slips) {
		WordInterpretations literal = literal(word, last);
		if (word.isSimple()) {
			TokenInterpretations joined = new TokenInterpretations(word.joined());
			List<Interpretation> plain = new ArrayList<>(literal.plain());
			plain.addAll(joined.variants(last));
			word.spellings().forEach((other) -> plain.add(Interpretation.phrase(TokenInterpretations.VARIANT, other)));
			return new WordInterpretations(plain, forgiving(word, joined, slips), joined.kin(), literal.inflected());
		}
		return literal;
	}

	private static List<Interpretation> forgiving(Word word, TokenInterpretations joined, int slips) {
		List<Interpretation> forgiving = new ArrayList<>(joined.slips(slips));
		if (word.isHyphenated()) {
			Interpretation[] parts = word.tokens()
				.stream()
				.map((token) -> part(token.text(), slips))
				.toArray(Interpretation[]::new);
			forgiving.add(Interpretation.all(TokenInterpretations.SLIP, parts));
		}
		return forgiving;
	}

	private static Interpretation part(String token, int slips) {
		List<Interpretation> readings = new ArrayList<>(new TokenInterpretations(token).slips(slips));
		readings.add(Interpretation.phrase(1, token));
		return Interpretation.any(readings);
	}

	private static Interpretation exact(Word word) {
		return Interpretation.phrase(TokenInterpretations.EXACT, texts(word, word.tokens().size()));
	}

	private static Interpretation begun(Word word) {
		int last = word.tokens().size() - 1;
		Prefix end = new Prefix(word.text(last), TokenInterpretations.BEGUN);
		return (last == 0) ? end
				: Interpretation.all(TokenInterpretations.BEGUN, Interpretation.phrase(1, texts(word, last)), end);
	}

	private static String[] texts(Word word, int tokens) {
		return word.tokens().stream().limit(tokens).map(Token::text).toArray(String[]::new);
	}

}
