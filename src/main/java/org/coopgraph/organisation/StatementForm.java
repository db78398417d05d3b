package org.coopgraph.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.coopgraph.graphql.Cursor;

/**
 * All on which the text of a statement depends: what is asked, and not for which values.
 */
record StatementForm(OrganisationIndex index, Scope.Kind scope, List<Object> demands, Object purpose) {

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
		YearRange founded = filter.founded();
		return new StatementForm(index, lists.scope(),
				List.of((index == OrganisationIndex.ROLE) ? Set.copyOf(Objects.requireNonNull(filter.roles()))
						: Set.of(), filter.roles() != null, filter.types() != null, filter.countries() != null,
						filter.regions() != null, filter.sectors() != null, founded != null,
						founded != null && founded.from() != null, String.valueOf(filter.crossSector()),
						String.valueOf(filter.international()), filter.within() != null, filter.near() != null,
						filter.text() != null),
				purpose);
	}

}
