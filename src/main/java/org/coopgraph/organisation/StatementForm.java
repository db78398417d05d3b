package org.coopgraph.organisation;

import java.util.List;
import java.util.Objects;

import org.coopgraph.graphql.Cursor;

/**
 * All on which the text of a statement depends: what is asked, and not for which values.
 *
 * @param labels roles that the statement names as labels
 */
record StatementForm(OrganisationIndex index, Scope.Kind scope, OrganisationFilter filter,
		List<OrganisationRole> labels, Object purpose) {

	/** To read a page. */
	static StatementForm of(OrganisationPage.Shape page, OrganisationIndex index) {
		Cursor cursor = page.cursor();
		boolean byYear = page.order().field() == OrganisationOrderField.FOUNDED;
		return of(page.lists(), index, List.of(page.order(), page.arguments().forward(), cursor != null,
				cursor != null && byYear && page.order().year(cursor) == OrganisationOrder.UNKNOWN));
	}

	/** To count for some purpose. */
	static StatementForm of(OrganisationList.Shape lists, OrganisationIndex index, Object purpose) {
		OrganisationFilter filter = lists.filter();
		return new StatementForm(index, lists.scope(), filter.form(), labels(index, filter), purpose);
	}

	private static List<OrganisationRole> labels(OrganisationIndex index, OrganisationFilter filter) {
		return (index == OrganisationIndex.ROLE) ? Objects.requireNonNull(filter.roles()) : List.of();
	}

}
