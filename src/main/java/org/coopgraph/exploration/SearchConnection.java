package org.coopgraph.exploration;

import java.util.List;
import java.util.function.Function;

import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageInfo;

/**
 * A page of hits.
 *
 * @param found how many hits there are on all pages, or one more than they show
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, int found) {

	static SearchConnection of(Page<SearchHit> page, Function<SearchHit, String> cursor, int found) {
		List<SearchEdge> edges = page.rows().stream().map((hit) -> new SearchEdge(cursor.apply(hit), hit)).toList();
		return new SearchConnection(edges, page.info(cursor), found);
	}

	public int totalCount() {
		return Math.min(this.found, EntitySearch.WINDOW);
	}

	public boolean truncated() {
		return this.found > EntitySearch.WINDOW;
	}

	public List<SearchHit> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
