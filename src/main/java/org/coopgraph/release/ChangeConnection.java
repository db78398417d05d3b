package org.coopgraph.release;

import java.util.List;

import org.coopgraph.graphql.paging.PageInfo;

/**
 * A page of changes.
 *
 * @param counts of all pages
 */
record ChangeConnection(List<ChangeEdge> edges, PageInfo pageInfo, int totalCount, List<ChangeCount> counts) {

	public List<Change> nodes() {
		return this.edges.stream().map(ChangeEdge::node).toList();
	}

}
