package org.coopgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.coopgraph.graphql.HeapSize;

/**
 * All tallies of a data set: some thousand, however many organisations. Sums that were
 * asked for stay at hand.
 */
final class Tallies {

	/** Each of the two caches takes at most so many bytes of heap. */
	private static final int BYTES = 4_000_000;

	private final List<Tally> tallies;

	private final Cache<OrganisationList, Integer> counts = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((OrganisationList list, Integer count) -> heapSize(list))
		.build();

	private final Cache<OrganisationFacet, Map<String, Integer>> facets = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((OrganisationFacet facet, Map<String, Integer> counts) -> heapSize(facet.list()) + HeapSize.of(counts))
		.build();

	Tallies(List<Tally> tallies) {
		this.tallies = tallies;
	}

	private static int heapSize(OrganisationList list) {
		OrganisationFilter filter = list.filter();
		return 500 + HeapSize.of(filter.text())
				+ Stream.of(Criterion.values()).map(filter::demands).mapToInt(HeapSize::of).sum();
	}

	/** Number of organisations that pass. */
	int count(OrganisationFilter filter) {
		return count(new OrganisationList(Scope.WORLD, filter));
	}

	/** Number of organisations of a list. */
	int count(OrganisationList list) {
		return this.counts.get(list, this::sum);
	}

	private int sum(OrganisationList list) {
		YearRange founded = list.filter().founded();
		return of(list).mapToInt((tally) -> tally.organisations(founded)).sum();
	}

	/** Numbers of organisations of a list, by the values of a facet. */
	Map<String, Integer> counts(OrganisationFacet facet) {
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

	private Map<String, Integer> by(Function<Tally, Stream<?>> values, OrganisationList list) {
		YearRange founded = list.filter().founded();
		Map<String, Integer> counts = new HashMap<>();
		of(list).filter((tally) -> tally.organisations(founded) > 0)
			.forEach((tally) -> values.apply(tally)
				.forEach((value) -> counts.merge(value.toString(), tally.organisations(founded), Integer::sum)));
		return counts;
	}

	private Stream<Tally> of(OrganisationList list) {
		return this.tallies.stream().filter(TallyFilter.tallies(list));
	}

	private static Stream<?> values(Tally tally, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> Stream.ofNullable(tally.countryCode());
			case REGIONS -> Stream.ofNullable(tally.regionId());
			case SECTORS -> tally.sectorIds().stream();
			case TYPES -> Stream.ofNullable(tally.type());
			case DECADES -> Stream.empty();
		};
	}

}
