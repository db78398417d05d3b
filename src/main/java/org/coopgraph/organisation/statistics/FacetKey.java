package org.coopgraph.organisation.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.coopgraph.organisation.filter.OrganisationList;

/** A facet of a list: which values its organisations have. */
public record FacetKey(OrganisationList list, Facet facet) {

	/** Whether its exact counts follow from the statistics. */
	public boolean hasStatistics() {
		return this.list.hasStatistics();
	}

	/** How many organisations have a value. */
	public record Count(String value, int organisations) {
	}

	/** How many organisations have each value, the most frequent first. */
	public record Counts(List<Count> counts) {

		private static final Comparator<Count> MOST_FREQUENT_FIRST = Comparator.comparing(Count::organisations)
			.reversed()
			.thenComparing(Count::value);

		public static Counts of(List<Count> counts) {
			return new Counts(counts.stream().sorted(MOST_FREQUENT_FIRST).toList());
		}

		public <T> List<T> map(Function<Count, T> count) {
			return this.counts.stream().map(count).toList();
		}

	}

}
