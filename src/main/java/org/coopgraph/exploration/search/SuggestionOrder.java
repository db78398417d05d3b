package org.coopgraph.exploration.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;

/** Puts first what somebody most likely goes on to type. */
final class SuggestionOrder {

	private SuggestionOrder() {
	}

	/**
	 * Each text of an entity once: what equals the beginning, what goes on from it, the
	 * rest; short ones before long ones, affiliates after others.
	 */
	static Stream<Suggestion> of(FullTextQuery beginning, Stream<Suggestion> found) {
		Map<List<String>, Suggestion> once = new LinkedHashMap<>();
		found
			.sorted(Comparator.comparingInt((Suggestion suggestion) -> beginning.distance(suggestion.text()))
				.thenComparing(Suggestion::isAffiliate)
				.thenComparingInt((suggestion) -> suggestion.text().length())
				.thenComparing(Suggestion::text)
				.thenComparing((suggestion) -> suggestion.entity().id()))
			.forEach(
					(suggestion) -> once.putIfAbsent(List.of(suggestion.text(), suggestion.entity().id()), suggestion));
		return once.values().stream();
	}

}
