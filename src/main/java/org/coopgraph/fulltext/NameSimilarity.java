package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well names match a text. */
record NameSimilarity(WholeName name, List<String> tokens, List<WordInterpretations> words) {

	private static final double ALL = 100;

	String best(Collection<String> names) {
		Map<String, Double> scores = new LinkedHashMap<>();
		names.forEach((name) -> scores.put(name, score(name)));
		return Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
	}

	String nearest(Collection<String> names) {
		int least = names.stream().mapToInt(this::distance).min().orElseThrow();
		return best(names.stream().filter((name) -> distance(name) == least).toList());
	}

	private double score(String name) {
		List<String> others = NameTokens.of(name);
		double words = this.words.stream().mapToDouble((word) -> word.loose().score(others)).sum();
		double alike = name.toLowerCase(Locale.ROOT).contains(this.name.typed()) ? 1 : 0;
		double whole = (Collections.indexOfSubList(others, this.tokens) >= 0) ? ALL / others.size() : 0;
		double same = this.name.keys().contains(String.join("", others)) ? ALL : 0;
		return words + alike + whole + same;
	}

	int distance(String name) {
		List<String> others = NameTokens.of(name);
		String typed = String.join("", this.tokens);
		String other = String.join("", others);
		return this.name.keys().contains(other) ? 0 : other.startsWith(typed) ? 1 : hasAll(others) ? 2 : 3;
	}

	private boolean hasAll(List<String> others) {
		return this.words.stream().allMatch((word) -> Interpretation.any(word.plain()).score(others) > 0);
	}

}
