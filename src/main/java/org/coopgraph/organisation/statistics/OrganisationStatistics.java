package org.coopgraph.organisation.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.cache.HeapSize;
import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.YearRange;

/**
 * The numbers of organisations of a data set, in some thousand groups. Sums are cached.
 */
public final class OrganisationStatistics {

	/** The heap that each of the two caches takes at most. */
	private static final int BYTES = 4_000_000;

	private final List<OrganisationGroup> groups;

	private final Cache<OrganisationList, Integer> counts = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((OrganisationList list, Integer count) -> heapSize(list))
		.build();

	private final Cache<FacetKey, Map<String, Integer>> facets = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((FacetKey facet, Map<String, Integer> counts) -> heapSize(facet.list()) + HeapSize.of(counts))
		.build();

	OrganisationStatistics(List<OrganisationGroup> groups) {
		this.groups = groups;
	}

	private static int heapSize(OrganisationList list) {
		ResolvedFilter filter = list.filter();
		return 500 + ((filter.text() != null) ? 100 + 100 * filter.text().curated().size() : 0)
				+ filter.predicates()
					.values()
					.stream()
					.mapToInt((predicate) -> 100 + HeapSize.of(predicate.keys()))
					.sum();
	}

	/** Number of organisations that pass a filter. */
	public int count(ResolvedFilter filter) {
		return count(new OrganisationList(ListParent.WORLD, filter));
	}

	/** Number of organisations of a list. */
	public int count(OrganisationList list) {
		return this.counts.get(list, this::sum);
	}

	private int sum(OrganisationList list) {
		YearRange founded = founded(list);
		return of(list).mapToInt((group) -> group.organisations(founded)).sum();
	}

	/** Numbers of organisations of a list, by the values of a facet. */
	public Map<String, Integer> counts(FacetKey facet) {
		return this.facets.get(facet, (absent) -> (facet.facet() == Facet.DECADES) ? byDecade(facet.list())
				: by((group) -> values(group, facet.facet()), facet.list()));
	}

	/** Corners of boxes that contain the organisations of a list, of any year. */
	public List<Location> corners(OrganisationList list) {
		return of(list).flatMap((group) -> group.corners().stream()).toList();
	}

	private Map<String, Integer> byDecade(OrganisationList list) {
		YearRange founded = founded(list);
		Map<String, Integer> counts = new HashMap<>();
		of(list).forEach((group) -> group.founded()
			.forEach((founded != null) ? founded : YearRange.KNOWN,
					(year, number) -> counts.merge(String.valueOf(year / 10 * 10), number, Integer::sum)));
		return counts;
	}

	private Map<String, Integer> by(Function<OrganisationGroup, Stream<?>> values, OrganisationList list) {
		YearRange founded = founded(list);
		Map<String, Integer> counts = new HashMap<>();
		of(list).filter((group) -> group.organisations(founded) > 0)
			.forEach((group) -> values.apply(group)
				.forEach((value) -> counts.merge(value.toString(), group.organisations(founded), Integer::sum)));
		return counts;
	}

	private static @Nullable YearRange founded(OrganisationList list) {
		return (YearRange) list.filter().predicate(Criterion.FOUNDED);
	}

	private Stream<OrganisationGroup> of(OrganisationList list) {
		return this.groups.stream().filter(GroupFilter.of(list));
	}

	private static Stream<?> values(OrganisationGroup group, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> Stream.ofNullable(group.countryCode());
			case REGIONS -> Stream.ofNullable(group.regionId());
			case SECTORS -> group.sectorIds().stream();
			case TYPES -> Stream.ofNullable(group.type());
			case DECADES -> Stream.empty();
		};
	}

}
