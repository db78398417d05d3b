package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * A typed word: one token, several with hyphens between them, or a run of signs of a
 * script that does not separate its words.
 *
 * @param spellings its other spellings
 */
record Word(List<Token> tokens, List<String> spellings) {

	/** Words without meaning; the index leaves out the English ones. */
	private static final Set<String> SMALL = Stream
		.concat(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream().map((word) -> new String((char[]) word)),
				Stream.of("al", "da", "das", "de", "del", "della", "delle", "der", "des", "di", "die", "do", "dos",
						"du", "e", "el", "en", "et", "la", "las", "le", "les", "los", "o", "os", "para", "por", "pour",
						"und", "y"))
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}?");

	static List<Word> of(FoldedText text) {
		List<Word> words = new ArrayList<>();
		List<Token> word = new ArrayList<>();
		for (Token token : text.tokens()) {
			if (!word.isEmpty() && !isHyphen(text.text().substring(word.getLast().end(), token.start()))) {
				words.add(Word.of(word));
				word.clear();
			}
			word.add(token);
		}
		if (!word.isEmpty()) {
			words.add(Word.of(word));
		}
		return words;
	}

	private static boolean isHyphen(String between) {
		return HYPHEN.matcher(between).matches();
	}

	private static Word of(List<Token> tokens) {
		Word word = new Word(List.copyOf(tokens), List.of());
		return word.isSimple() ? word.spelt(Umlauts.contracted(word.joined())) : word;
	}

	/** The word with another spelling, unless it has this one. */
	Word spelt(String other) {
		boolean present = other.equals(joined()) || this.spellings.contains(other);
		return present ? this
				: new Word(this.tokens, Stream.concat(this.spellings.stream(), Stream.of(other)).toList());
	}

	boolean isSmall() {
		return this.tokens.size() == 1 && isSmall(text(0));
	}

	static boolean isSmall(String token) {
		return SMALL.contains(token);
	}

	/** Whether it is no run of signs, each of which is a token. */
	boolean isSimple() {
		return this.tokens.size() == 1 || isHyphenated();
	}

	boolean isHyphenated() {
		return this.tokens.size() > 1 && this.tokens.getFirst().end() < this.tokens.get(1).start();
	}

	String text(int token) {
		return this.tokens.get(token).text();
	}

	/** All tokens, without hyphens. */
	String joined() {
		return (this.tokens.size() == 1) ? text(0)
				: this.tokens.stream().map(Token::text).collect(Collectors.joining());
	}

}
