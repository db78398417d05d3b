package org.coopgraph.fulltext;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Divides descriptions into sentences. */
final class Sentences {

	private Sentences() {
	}

	static List<String> of(Collection<String> texts) {
		return texts.stream().flatMap((text) -> of(text).stream()).toList();
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
