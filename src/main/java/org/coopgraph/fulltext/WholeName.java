package org.coopgraph.fulltext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as a whole name, whatever its punctuation.
 *
 * @param typed the text in small letters, from its first letter to its last
 * @param keys the letters and digits of its tokens, in each spelling
 */
record WholeName(String typed, List<String> keys) {

	private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$|\\p{Cf}");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

	private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "el", "los", "las", "il", "der", "die",
			"das");

	private static final int SHORT = 12;

	private static final int SHORTEST_WITH_TYPO = 5;

	private static final int LONGEST_WITH_TYPO = 100;

	/**
	 * A text as a whole name.
	 * @param words of the text
	 * @param apart the same, with two letters for each umlaut
	 */
	static WholeName of(String text, List<String> words, List<String> apart) {
		String key = key(words);
		return new WholeName(AROUND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""),
				Stream.of(key, Umlauts.contracted(key), key(apart)).distinct().toList());
	}

	/** The letters and digits of a name, without an article that begins it. */
	static String key(List<String> tokens) {
		boolean article = tokens.size() > 1 && ARTICLES.contains(tokens.getFirst());
		return NO_LETTER.matcher(String.join("", article ? tokens.subList(1, tokens.size()) : tokens)).replaceAll("");
	}

	boolean isShort() {
		return this.keys.getFirst().length() <= SHORT;
	}

	boolean mayHaveTypo() {
		int length = this.keys.getFirst().length();
		return length >= SHORTEST_WITH_TYPO && length <= LONGEST_WITH_TYPO;
	}

}
