package org.coopgraph.organisation.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		Map<String, Integer> counts = new HashMap<>();
		for (Organisation organisation : organisations) {
			values(organisation, facet).forEach((value) -> counts.merge(value, 1, Integer::sum));
		}
		return Counts.of(counts);
	}

	private static Collection<String> values(Organisation organisation, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> ofNullable(organisation.seat().countryCode());
			case REGIONS -> ofNullable(organisation.seat().regionId());
			case SECTORS -> organisation.sectorIds();
			case TYPES -> ofNullable((organisation.type() != null) ? organisation.type().name() : null);
			case DECADES -> ofNullable(decade(organisation.founded()));
		};
	}

	private static @Nullable String decade(@Nullable Integer year) {
		return (year != null) ? Integer.toString(year / 10 * 10) : null;
	}

	private static List<String> ofNullable(@Nullable String value) {
		return (value != null) ? List.of(value) : List.of();
	}

}
