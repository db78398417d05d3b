package org.coopgraph.organisation.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.coopgraph.graphql.cache.HeapSize;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.YearRange;

/**
 * All tallies of a data set: some thousand, however many organisations. Sums that were
 * asked for stay at hand.
 */
public final class OrganisationStatistics {

	/** Each of the two caches takes at most so many bytes of heap. */
	private static final int BYTES = 4_000_000;

	private final List<OrganisationGroup> tallies;

	private final Cache<OrganisationList, Integer> counts = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((OrganisationList list, Integer count) -> heapSize(list))
		.build();

	private final Cache<FacetKey, Map<String, Integer>> facets = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((FacetKey facet, Map<String, Integer> counts) -> heapSize(facet.list()) + HeapSize.of(counts))
		.build();

	OrganisationStatistics(List<OrganisationGroup> tallies) {
		this.tallies = tallies;
	}

	private static int heapSize(OrganisationList list) {
		OrganisationFilter filter = list.filter();
		return 500 + HeapSize.of(filter.text())
				+ Stream.of(Criterion.values()).map(filter::demands).mapToInt(HeapSize::of).sum();
	}

	/** Number of organisations that pass. */
	public int count(OrganisationFilter filter) {
		return count(new OrganisationList(ListParent.WORLD, filter));
	}

	/** Number of organisations of a list. */
	public int count(OrganisationList list) {
		return this.counts.get(list, this::sum);
	}

	private int sum(OrganisationList list) {
		YearRange founded = list.filter().founded();
		return of(list).mapToInt((tally) -> tally.organisations(founded)).sum();
	}

	/** Numbers of organisations of a list, by the values of a facet. */
	public Map<String, Integer> counts(FacetKey facet) {
		return this.facets.get(facet, (absent) -> (facet.facet() == Facet.DECADES) ? byDecade(facet.list())
				: by((tally) -> values(tally, facet.facet()), facet.list()));
	}

	private Map<String, Integer> byDecade(OrganisationList list) {
		YearRange founded = list.filter().founded();
		Map<String, Integer> counts = new HashMap<>();
		of(list).forEach((tally) -> tally.founded()
			.forEach((founded != null) ? founded : YearRange.KNOWN,
					(year, number) -> counts.merge(String.valueOf(year / 10 * 10), number, Integer::sum)));
		return counts;
	}

	private Map<String, Integer> by(Function<OrganisationGroup, Stream<?>> values, OrganisationList list) {
		YearRange founded = list.filter().founded();
		Map<String, Integer> counts = new HashMap<>();
		of(list).filter((tally) -> tally.organisations(founded) > 0)
			.forEach((tally) -> values.apply(tally)
				.forEach((value) -> counts.merge(value.toString(), tally.organisations(founded), Integer::sum)));
		return counts;
	}

	private Stream<OrganisationGroup> of(OrganisationList list) {
		return this.tallies.stream().filter(GroupFilter.tallies(list));
	}

	private static Stream<?> values(OrganisationGroup tally, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> Stream.ofNullable(tally.countryCode());
			case REGIONS -> Stream.ofNullable(tally.regionId());
			case SECTORS -> tally.sectorIds().stream();
			case TYPES -> Stream.ofNullable(tally.type());
			case DECADES -> Stream.empty();
		};
	}

}
