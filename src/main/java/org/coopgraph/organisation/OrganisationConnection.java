package org.coopgraph.organisation;

import java.util.List;

import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageInfo;

/**
 * A page of organisations.
 *
 * @param list the list of which it is a page
 */
record OrganisationConnection(List<OrganisationEdge> edges, PageInfo pageInfo, OrganisationList list) {

	static OrganisationConnection of(Page<Organisation> page, OrganisationOrder order, OrganisationList list) {
		List<OrganisationEdge> edges = page.rows()
			.stream()
			.map((organisation) -> new OrganisationEdge(order.cursor(organisation), organisation))
			.toList();
		return new OrganisationConnection(edges, page.info(order::cursor), list);
	}

	public List<Organisation> nodes() {
		return this.edges.stream().map(OrganisationEdge::node).toList();
	}

}
