package org.coopgraph.organisation.query;

import java.util.EnumSet;
import java.util.List;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.springframework.stereotype.Repository;

/** Counts organisations in a place, which the statistics do not contain. */
@Repository
class PlaceCounts {

	private final OrganisationReader organisations;

	PlaceCounts(OrganisationReader organisations) {
		this.organisations = organisations;
	}

	/**
	 * The number of organisations in the place of a filter, at most one above the limit.
	 */
	int count(ResolvedFilter filter, int limit) {
		ResolvedFilter place = filter.without(EnumSet.allOf(Criterion.class));
		OrganisationList.BatchKey lists = new OrganisationList.BatchKey(ListParent.Kind.WORLD, place);
		CountStatement statement = new CountStatement(new IndexKeys(OrganisationIndex.LOCATION, lists), limit);
		return this.organisations.list(statement, OrganisationParameters.of(lists, List.of(ListParent.WORLD)))
			.stream()
			.mapToInt((row) -> row.integer("read"))
			.sum();
	}

}
