package org.coopgraph.exploration.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;

/** The order of suggestions, the most likely ones first. */
final class SuggestionOrder {

	private SuggestionOrder() {
	}

	/**
	 * Each name of an entity once: names that are the prefix, names that begin with it,
	 * other names. Short names come before long ones, affiliates last.
	 */
	static Stream<Suggestion> of(FullTextQuery prefix, Stream<Suggestion> found) {
		Map<List<String>, Suggestion> once = new LinkedHashMap<>();
		found
			.sorted(Comparator.comparingInt((Suggestion suggestion) -> prefix.distance(suggestion.text()))
				.thenComparing(Suggestion::isAffiliate)
				.thenComparingInt((suggestion) -> suggestion.text().length())
				.thenComparing(Suggestion::text)
				.thenComparing((suggestion) -> suggestion.entity().id()))
			.forEach(
					(suggestion) -> once.putIfAbsent(List.of(suggestion.text(), suggestion.entity().id()), suggestion));
		return once.values().stream();
	}

}
