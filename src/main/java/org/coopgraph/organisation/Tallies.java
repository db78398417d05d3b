package org.coopgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * All tallies of a data set: some thousand numbers, however many organisations. Sums that
 * were asked for stay at hand.
 */
final class Tallies {

	private final List<Tally> tallies;

	private final List<DecadeTally> decades;

	private final Cache<OrganisationFilter, Integer> counts = Caffeine.newBuilder().maximumSize(10_000).build();

	private final Cache<FacetOf, Map<String, Integer>> facets = Caffeine.newBuilder().maximumSize(1000).build();

	Tallies(List<Tally> tallies, List<DecadeTally> decades) {
		this.tallies = tallies;
		this.decades = decades;
	}

	private record FacetOf(OrganisationFilter filter, Facet facet) {
	}

	/** Number of organisations that pass, about as many where years are demanded. */
	int count(OrganisationFilter filter) {
		return (filter.founded() != null) ? estimate(filter) : this.counts.get(filter, this::exact);
	}

	private int exact(OrganisationFilter filter) {
		return this.tallies.stream().filter(TallyFilter.tallies(filter)).mapToInt(Tally::organisations).sum();
	}

	/** As if those of all sectors were founded at the same times. */
	private int estimate(OrganisationFilter filter) {
		long inTime = this.decades.stream()
			.filter(TallyFilter.decades(filter))
			.mapToInt(DecadeTally::organisations)
			.sum();
		int all = count(filter.only(Criterion.OF_DECADES));
		return (all == 0) ? 0 : Math.toIntExact(inTime * count(filter.without(Criterion.YEARS)) / all);
	}

	/** Numbers of organisations that pass, by the values of a facet. */
	Map<String, Integer> counts(OrganisationFilter filter, Facet facet) {
		return this.facets.get(new FacetOf(filter, facet),
				(absent) -> (facet == Facet.DECADES) ? byDecade(filter) : by((tally) -> values(tally, facet), filter));
	}

	private Map<String, Integer> byDecade(OrganisationFilter filter) {
		Map<String, Integer> counts = new HashMap<>();
		this.decades.stream()
			.filter(TallyFilter.decades(filter))
			.forEach((tally) -> counts.merge(String.valueOf(tally.decade()), tally.organisations(), Integer::sum));
		return counts;
	}

	private Map<String, Integer> by(Function<Tally, Stream<?>> values, OrganisationFilter filter) {
		Map<String, Integer> counts = new HashMap<>();
		this.tallies.stream()
			.filter(TallyFilter.tallies(filter))
			.forEach((tally) -> values.apply(tally)
				.forEach((value) -> counts.merge(value.toString(), tally.organisations(), Integer::sum)));
		return counts;
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
