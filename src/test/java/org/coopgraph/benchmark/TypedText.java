package org.coopgraph.benchmark;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that someone types to find a name. The floor receives queries of Lucene, which
 * are written here: it looks for words, beginnings of words and small typos in one pass.
 */
record TypedText(String text) {

	private static final int LETTERS = 20;

	/** The words of a name that are not very short, and pairs of them. */
	static Stream<TypedText> words(String name) {
		List<String> words = words(name, "\\s+").filter((word) -> word.length() > 3).toList();
		return IntStream.range(1, words.size())
			.boxed()
			.flatMap((place) -> Stream.of(words.get(place - 1), words.get(place - 1) + " " + words.get(place)))
			.map(TypedText::new);
	}

	/** The beginnings of a name, one letter longer each. */
	static Stream<TypedText> keyStrokes(String name) {
		return IntStream.rangeClosed(1, Math.min(LETTERS, name.length()))
			.mapToObj((length) -> new TypedText(name.substring(0, length)));
	}

	Variables variables() {
		return new Variables(Map.of("text", this.text),
				Map.of("typed", this.text.toLowerCase(Locale.ROOT), "some", some(), "beginning", beginning()));
	}

	/** Finds names with any of the words, or with words that are like them. */
	private String some() {
		return tokens().stream()
			.map((token) -> "%1$s^4 %1$s*^2 %1$s~".formatted(token))
			.collect(Collectors.joining(" "));
	}

	/** Finds names with all words, of which the last is not complete. */
	private String beginning() {
		return tokens().stream().map((token) -> "+" + token).collect(Collectors.joining(" ", "", "*"));
	}

	private List<String> tokens() {
		String folded = Normalizer.normalize(this.text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return words(folded.toLowerCase(Locale.ROOT), "[^\\p{L}\\p{N}]+").toList();
	}

	private static Stream<String> words(String text, String separator) {
		return Arrays.stream(text.split(separator)).filter((word) -> !word.isEmpty());
	}

}
