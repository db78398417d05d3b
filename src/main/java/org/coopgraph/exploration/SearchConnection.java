package org.coopgraph.exploration;

import java.util.List;
import java.util.function.Function;

import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageInfo;

/**
 * A page of hits.
 *
 * @param text what was looked for
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, String text) {

	static SearchConnection of(Page<SearchHit> page, Function<SearchHit, String> cursor, String text) {
		List<SearchEdge> edges = page.rows().stream().map((hit) -> new SearchEdge(cursor.apply(hit), hit)).toList();
		return new SearchConnection(edges, page.info(cursor), text);
	}

	public List<SearchHit> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
