package org.coopgraph.organisation.statistics;

import java.util.function.Predicate;

import org.coopgraph.organisation.filter.ListFilter;
import org.coopgraph.organisation.filter.OrganisationList;

/** Selects the groups of a list. */
final class GroupFilter {

	/** A group has organisations of many years. */
	private static final ListFilter<OrganisationGroup> FILTER = new ListFilter<>(OrganisationGroup::value,
			OrganisationGroup::sectorIds, (_, _) -> true);

	private GroupFilter() {
	}

	/** Whether a group belongs to a list, whatever the founding years. */
	static Predicate<OrganisationGroup> of(OrganisationList list) {
		return FILTER.of(list);
	}

}
