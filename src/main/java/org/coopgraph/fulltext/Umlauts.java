package org.coopgraph.fulltext;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Letters that have a spelling with two letters, for keyboards without them: ö as oe. */
final class Umlauts {

	private static final Map<String, String> APART = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

	private static final Pattern LETTERS = Pattern.compile("[äöüøå]");

	private static final Pattern TWO = Pattern.compile("(?<![aeiouq])([aou])e|a(a)");

	private Umlauts() {
	}

	/** With two letters for one. */
	static String apart(String text) {
		return LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
			.replaceAll((letter) -> APART.getOrDefault(letter.group(), letter.group()));
	}

	/** With one letter for two, in a folded token. */
	static String contracted(String token) {
		return TWO.matcher(token).replaceAll((two) -> (two.group(1) != null) ? two.group(1) : two.group(2));
	}

	/** Each word with its other spelling. */
	static List<Word> spelt(List<Word> words, List<Word> others) {
		return (others.size() != words.size()) ? words
				: IntStream.range(0, words.size())
					.mapToObj((index) -> words.get(index).spelt(others.get(index).joined()))
					.toList();
	}

}
