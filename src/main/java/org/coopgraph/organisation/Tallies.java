package org.coopgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * All tallies of a data set: some thousand, however many organisations. Sums that were
 * asked for stay at hand.
 */
final class Tallies {

	private final List<Tally> tallies;

	private final Cache<OrganisationList, Integer> counts = Caffeine.newBuilder().maximumSize(10_000).build();

	private final Cache<OrganisationFacet, Map<String, Integer>> facets = Caffeine.newBuilder()
		.maximumSize(1000)
		.build();

	Tallies(List<Tally> tallies) {
		this.tallies = tallies;
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
