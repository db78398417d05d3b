package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.coopgraph.fulltext.Interpretation.Prefix;

/**
 * The interpretations of a word.
 *
 * @param plain as it was typed, but for hyphens; the last word of a text may be
 * unfinished
 * @param typos with typos
 * @param stems by a stem that related words of other languages share
 * @param inflected with another ending, as in a sentence
 */
record WordInterpretations(List<Interpretation> plain, List<Interpretation> typos, List<Interpretation> stems,
		List<Interpretation> inflected) {

	private static final int SHORTEST_DISTINCTIVE = 5;

	/** Without typos and stems. */
	Interpretation typed() {
		return Interpretation.any(this.plain);
	}

	Interpretation strict() {
		return Interpretation.any(Stream.of(this.plain, this.typos).flatMap(Collection::stream).toList());
	}

	/** Without prefixes of few digits, which nearly all numbers have. */
	Interpretation quick() {
		return Interpretation.any(this.plain.stream().filter(Predicate.not(WordInterpretations::isFewDigits)).toList());
	}

	private static boolean isFewDigits(Interpretation interpretation) {
		return interpretation instanceof Prefix(String token, double _) && token.matches("\\d{1,3}");
	}

	Interpretation loose() {
		return Interpretation.any(Stream.of(this.plain, this.typos, this.stems).flatMap(Collection::stream).toList());
	}

	/** Without typos, and without prefixes too short to select without other words. */
	Interpretation distinctive() {
		return Interpretation.any(Stream.of(this.plain, this.stems)
			.flatMap(Collection::stream)
			.filter(Predicate.not(WordInterpretations::isShortPrefix))
			.toList());
	}

	/** Without typos, which are expensive to search. */
	Interpretation cheap() {
		return Interpretation.any(Stream.of(this.plain, this.stems).flatMap(Collection::stream).toList());
	}

	/** As a word of a sentence. */
	Interpretation described() {
		return Interpretation.any(Stream.of(this.plain, this.inflected).flatMap(Collection::stream).toList());
	}

	private static boolean isShortPrefix(Interpretation interpretation) {
		return interpretation instanceof Prefix(String token, double _) && token.length() < SHORTEST_DISTINCTIVE
				&& !token.startsWith("coop");
	}

	/** Without typos, for long texts. */
	static WordInterpretations literal(Word word, boolean last) {
		List<Interpretation> plain = new ArrayList<>();
		plain.add(exact(word));
		if (last && (word.isSimple() || word.tokens().getLast().text().length() > 1)) {
			plain.add(unfinished(word));
		}
		List<Interpretation> inflected = word.isSimple() ? List.of(new TokenInterpretations(word.joined()).inflected())
				: List.of();
		return new WordInterpretations(plain, List.of(), List.of(), inflected);
	}

	/**
	 * All interpretations of a word.
	 * @param typos the largest number of typos in the word
	 */
	static WordInterpretations of(Word word, boolean last, int typos) {
		WordInterpretations literal = literal(word, last);
		if (word.isSimple()) {
			TokenInterpretations joined = new TokenInterpretations(word.joined());
			List<Interpretation> plain = new ArrayList<>(literal.plain());
			plain.addAll(joined.variants(last));
			word.spellings().forEach((other) -> plain.add(Interpretation.phrase(TokenInterpretations.VARIANT, other)));
			return new WordInterpretations(plain, typos(word, joined, typos), joined.stems(), literal.inflected());
		}
		return literal;
	}

	private static List<Interpretation> typos(Word word, TokenInterpretations joined, int limit) {
		List<Interpretation> typos = new ArrayList<>(joined.typos(limit));
		if (word.isHyphenated()) {
			Interpretation[] parts = word.tokens()
				.stream()
				.map((token) -> part(token.text(), limit))
				.toArray(Interpretation[]::new);
			typos.add(Interpretation.all(TokenInterpretations.TYPO, parts));
		}
		return typos;
	}

	private static Interpretation part(String token, int limit) {
		List<Interpretation> interpretations = new ArrayList<>(new TokenInterpretations(token).typos(limit));
		interpretations.add(Interpretation.phrase(1, token));
		return Interpretation.any(interpretations);
	}

	private static Interpretation exact(Word word) {
		return Interpretation.phrase(TokenInterpretations.EXACT, texts(word, word.tokens().size()));
	}

	private static Interpretation unfinished(Word word) {
		int last = word.tokens().size() - 1;
		Prefix end = new Prefix(word.text(last), TokenInterpretations.PREFIX);
		return (last == 0) ? end
				: Interpretation.all(TokenInterpretations.PREFIX, Interpretation.phrase(1, texts(word, last)), end);
	}

	private static String[] texts(Word word, int tokens) {
		return word.tokens().stream().limit(tokens).map(Token::text).toArray(String[]::new);
	}

}
