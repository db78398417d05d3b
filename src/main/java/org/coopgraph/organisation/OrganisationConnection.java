package org.coopgraph.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageInfo;

/**
 * A page of organisations.
 *
 * @param list the list of which it is a page
 */
record OrganisationConnection(List<OrganisationEdge> edges, PageInfo pageInfo, OrganisationList list) {

	static OrganisationConnection of(Page<OrganisationEdge> page, OrganisationList list) {
		return new OrganisationConnection(page.rows(), page.info(OrganisationEdge::cursor), list);
	}

	/** Of which only the numbers are wanted; a wrong cursor is refused all the same. */
	static OrganisationConnection withoutPage(OrganisationPage page) {
		page.shape().cursor();
		return of(Page.of(List.of(), page.arguments()), page.list());
	}

	public List<Organisation> nodes() {
		return this.edges.stream().map(OrganisationEdge::node).toList();
	}

	public @Nullable Bounds bounds() {
		return Bounds.of(nodes().stream().flatMap((node) -> Stream.ofNullable(node.location())).toList());
	}

}
