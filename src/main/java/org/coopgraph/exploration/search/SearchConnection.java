package org.coopgraph.exploration.search;

import java.util.List;
import java.util.function.Function;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;

/**
 * A page of hits.
 *
 * @param parts the hits among curated entities, among cooperatives, and among affiliates
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, List<SearchResult> parts) {

	static final int WINDOW = 1000;

	static final SearchConnection EMPTY = new SearchConnection(List.of(), new PageInfo(false, false, null, null),
			List.of());

	static SearchConnection of(Page<SearchHit> page, Function<SearchHit, String> cursor, List<SearchResult> parts) {
		List<SearchEdge> edges = page.rows().stream().map((hit) -> new SearchEdge(cursor.apply(hit), hit)).toList();
		return new SearchConnection(edges, page.info(cursor), parts);
	}

	public int totalCount() {
		return this.parts.stream().mapToInt((part) -> Math.min(part.found(), WINDOW)).sum();
	}

	public boolean truncated() {
		return this.parts.stream().anyMatch((part) -> part.found() > WINDOW);
	}

	public List<SearchHit> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
