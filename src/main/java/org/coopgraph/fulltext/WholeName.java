package org.coopgraph.fulltext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as a whole name, whatever its punctuation.
 *
 * @param typed the text in small letters, from its first letter to its last
 * @param keys the letters and digits of its tokens, in each spelling
 */
public record WholeName(String typed, List<String> keys) {

	private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$|\\p{Cf}");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

	private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "el", "los", "las", "il", "der", "die",
			"das");

	private static final int SHORT = 12;

	private static final int SHORTEST_WITH_TYPO = 5;

	private static final int LONGEST_WITH_TYPO = 100;

	static WholeName of(String text) {
		String key = key(text);
		return new WholeName(AROUND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""),
				Stream.of(key, Umlauts.contracted(key), key(Umlauts.apart(text))).distinct().toList());
	}

	/** The letters and digits of a name, without an article that begins it. */
	public static String key(String name) {
		List<String> tokens = Token.texts(name);
		boolean article = tokens.size() > 1 && ARTICLES.contains(tokens.getFirst());
		return NO_LETTER.matcher(String.join("", article ? tokens.subList(1, tokens.size()) : tokens)).replaceAll("");
	}

	boolean isShort() {
		return this.keys.getFirst().length() <= SHORT;
	}

	String lucene() {
		return this.keys.stream()
			.map((key) -> "acronymKeys:\"%1$s\" nameKeys:\"%1$s\"".formatted(key))
			.collect(Collectors.joining(" "));
	}

	String luceneWithTypo() {
		String key = this.keys.getFirst();
		boolean typo = key.length() >= SHORTEST_WITH_TYPO && key.length() <= LONGEST_WITH_TYPO;
		return typo ? "%s nameKeys:%s~1".formatted(lucene(), key) : lucene();
	}

}
