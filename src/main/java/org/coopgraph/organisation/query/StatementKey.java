package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Objects;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;

/**
 * All on which the text of a statement depends: what is asked, and not for which values.
 *
 * @param labels roles that the statement names as labels
 */
public record StatementKey(OrganisationIndex index, ListParent.Kind parent, OrganisationFilter filter,
		List<OrganisationRole> labels, Object purpose) {

	/** To read a page. */
	public static StatementKey of(OrganisationPage.BatchKey page, OrganisationIndex index) {
		Cursor cursor = page.cursor();
		boolean byYear = page.order().field() == OrganisationOrderField.FOUNDED;
		return of(page.lists(), index, List.of(page.order(), page.arguments().forward(), cursor != null,
				cursor != null && byYear && page.order().year(cursor) == OrganisationOrder.UNKNOWN));
	}

	/** To count for some purpose. */
	public static StatementKey of(OrganisationList.BatchKey lists, OrganisationIndex index, Object purpose) {
		OrganisationFilter filter = lists.filter();
		return new StatementKey(index, lists.parent(), filter.form(), labels(index, filter), purpose);
	}

	private static List<OrganisationRole> labels(OrganisationIndex index, OrganisationFilter filter) {
		return (index == OrganisationIndex.ROLE) ? Objects.requireNonNull(filter.roles()) : List.of();
	}

}
