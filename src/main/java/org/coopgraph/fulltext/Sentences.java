package org.coopgraph.fulltext;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the sentence of a description that matches a text best. */
final class Sentences {

	private Sentences() {
	}

	/** The sentence with most of the words, the first of several such. */
	static String best(Collection<String> texts, List<WordInterpretations> words) {
		return texts.stream()
			.flatMap((text) -> of(text).stream())
			.min(Comparator.comparingDouble((sentence) -> -score(sentence, words)))
			.orElseThrow();
	}

	private static double score(String sentence, List<WordInterpretations> words) {
		List<String> tokens = NameTokens.of(sentence);
		return words.stream().mapToDouble((word) -> word.described().score(tokens)).sum();
	}

	private static List<String> of(String text) {
		BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
		ends.setText(text);
		List<String> sentences = new ArrayList<>();
		for (int start = ends.first(), end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
			sentences.add(text.substring(start, end).strip());
		}
		return sentences;
	}

}
