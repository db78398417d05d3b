package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.statistics.Facet;
import org.coopgraph.organisation.statistics.FacetKey;
import org.coopgraph.organisation.statistics.FacetKey.Counts;
import org.springframework.stereotype.Component;

/** Totals and facets of lists in memory, for texts, which the statistics do not know. */
@Component
class CuratedCounts {

	private final CuratedLists lists;

	CuratedCounts(CuratedLists lists) {
		this.lists = lists;
	}

	Optional<TotalCount> total(OrganisationList list) {
		return this.lists.organisations(list).map((all) -> new TotalCount(all.size(), false));
	}

	Optional<Counts> counts(FacetKey facet) {
		return this.lists.organisations(facet.list()).map((all) -> counts(all, facet.facet()));
	}

	private static Counts counts(List<Organisation> organisations, Facet facet) {
		return Counts.of(organisations.stream()
			.flatMap((organisation) -> values(organisation, facet))
			.collect(Collectors.toMap(Function.identity(), (value) -> 1, Integer::sum)));
	}

	private static Stream<String> values(Organisation organisation, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> Stream.ofNullable(organisation.seat().countryCode());
			case REGIONS -> Stream.ofNullable(organisation.seat().regionId());
			case SECTORS -> organisation.sectorIds().stream();
			case TYPES -> Stream.ofNullable(organisation.type()).map(Enum::name);
			case DECADES -> decade(organisation.founded());
		};
	}

	private static Stream<String> decade(@Nullable Integer year) {
		return (year != null) ? Stream.of(Integer.toString(year / 10 * 10)) : Stream.of();
	}

}
