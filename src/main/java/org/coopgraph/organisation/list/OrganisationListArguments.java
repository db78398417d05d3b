package org.coopgraph.organisation.list;

import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.query.OrganisationPage;

/**
 * The arguments of a list of organisations.
 *
 * @param rows whether a selected field needs the rows of the page
 * @param columns what the selected fields need of each row
 */
record OrganisationListArguments(ResolvedFilter filter, OrganisationOrder order, PageArguments page, boolean rows,
		OrganisationColumns columns) {

	OrganisationPage pageOf(ListParent parent) {
		return new OrganisationPage(new OrganisationList(parent, this.filter), this.order, this.page, this.columns);
	}

}
