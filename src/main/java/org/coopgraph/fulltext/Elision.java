package org.coopgraph.fulltext;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.CharArraySet;

/** Articles and the like that lose their vowel before another: {@code d'Haïti}. */
final class Elision {

	static final CharArraySet ARTICLES = CharArraySet.unmodifiableSet(new CharArraySet(List.of("c", "d", "j", "l", "m",
			"n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "agl", "all", "coll", "dagl", "dall", "degl",
			"dell", "gl", "negl", "nell", "pell", "quell", "sugl", "sull", "un"), false));

	/** These articles are words of their own too, so they may stand alone. */
	private static final Set<String> WORDS = Set.of("all", "coll", "dell", "gl", "pell", "un");

	private Elision() {
	}

	/** Without the remains of elisions that have a blank in place of the apostrophe. */
	static List<Token> without(List<Token> tokens) {
		return IntStream.range(0, tokens.size())
			.filter((index) -> !isRemains(tokens, index))
			.mapToObj(tokens::get)
			.toList();
	}

	private static boolean isRemains(List<Token> tokens, int index) {
		String text = tokens.get(index).text();
		return isPossessive(tokens, index) || (ARTICLES.contains(text) && !WORDS.contains(text)
				&& index < tokens.size() - 1 && tokens.get(index + 1).text().matches("[aeiouyh].*"));
	}

	/** {@code farmer s} is {@code farmer's}. */
	private static boolean isPossessive(List<Token> tokens, int index) {
		return index > 0 && tokens.get(index).text().equals("s") && tokens.get(index - 1).text().matches("[a-z]{3,}");
	}

}
