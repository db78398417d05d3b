package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How well names and sentences match a text. */
record NameSimilarity(WholeName name, List<String> tokens, String typed, List<WordInterpretations> words) {

	private static final double ALL = 100;

	static NameSimilarity of(WholeName name, List<String> tokens, QueryWords words) {
		return new NameSimilarity(name, tokens, String.join("", tokens), words.interpretations());
	}

	ReadText best(Collection<ReadText> names) {
		return first(names, this::score);
	}

	/** The sentence with most of the words, the first of several such. */
	ReadText bestSentence(Collection<ReadText> sentences) {
		return first(sentences, this::words);
	}

	private static ReadText first(Collection<ReadText> texts, ToDoubleFunction<ReadText> score) {
		return texts.stream()
			.map((text) -> new Scored(text, score.applyAsDouble(text)))
			.min(Comparator.comparingDouble((scored) -> -scored.score()))
			.orElseThrow()
			.text();
	}

	private record Scored(ReadText text, double score) {
	}

	ReadText nearest(Collection<ReadText> names) {
		List<ReadText> nearest = names.stream()
			.collect(Collectors.groupingBy(this::distance, TreeMap::new, Collectors.toList()))
			.firstEntry()
			.getValue();
		return (nearest.size() == 1) ? nearest.getFirst() : best(nearest);
	}

	private double score(ReadText name) {
		List<String> others = name.tokens();
		double words = this.words.stream().mapToDouble((word) -> word.loose().score(others)).sum();
		double alike = name.text().toLowerCase(Locale.ROOT).contains(this.name.typed()) ? 1 : 0;
		double whole = (Collections.indexOfSubList(others, this.tokens) >= 0) ? ALL / others.size() : 0;
		double same = isSame(name) ? ALL : 0;
		return words + alike + whole + same;
	}

	private double words(ReadText sentence) {
		return this.words.stream().mapToDouble((word) -> word.described().score(sentence.tokens())).sum();
	}

	int distance(ReadText name) {
		return isSame(name) ? 0 : name.joined().startsWith(this.typed) ? 1 : hasAll(name.tokens()) ? 2 : 3;
	}

	/** Whether a name begins with the text. */
	boolean isBeginningOf(ReadText name) {
		return isSame(name) || name.joined().startsWith(this.typed);
	}

	private boolean isSame(ReadText name) {
		return this.name.keys().contains(name.joined());
	}

	private boolean hasAll(List<String> others) {
		return this.words.stream().allMatch((word) -> Interpretation.any(word.plain()).score(others) > 0);
	}

}
