package org.coopgraph.organisation.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.coopgraph.organisation.filter.OrganisationList;

/** A facet of a list. */
public record FacetKey(OrganisationList list, Facet facet) {

	/** Number of organisations with a value. */
	public record Count(String value, int organisations) {
	}

	/** Numbers of organisations by value, the most frequent value first. */
	public record Counts(List<Count> counts) {

		private static final Comparator<Count> MOST_FREQUENT_FIRST = Comparator.comparing(Count::organisations)
			.reversed()
			.thenComparing(Count::value);

		public static Counts of(Map<String, Integer> organisations) {
			return new Counts(organisations.entrySet()
				.stream()
				.map((entry) -> new Count(entry.getKey(), entry.getValue()))
				.sorted(MOST_FREQUENT_FIRST)
				.toList());
		}

		public <T> List<T> map(Function<Count, T> count) {
			return this.counts.stream().map(count).toList();
		}

	}

}
