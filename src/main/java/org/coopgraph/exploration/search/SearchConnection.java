package org.coopgraph.exploration.search;

import java.util.List;
import java.util.function.Function;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;

/**
 * A page of hits.
 *
 * @param curated the hits among the curated entities
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, SearchResult curated, SearchResult affiliates) {

	static final int WINDOW = 1000;

	static final SearchConnection EMPTY = new SearchConnection(List.of(), new PageInfo(false, false, null, null),
			SearchResult.NONE, SearchResult.NONE);

	static SearchConnection of(Page<SearchHit> page, Function<SearchHit, String> cursor, SearchResult curated,
			SearchResult affiliates) {
		List<SearchEdge> edges = page.rows().stream().map((hit) -> new SearchEdge(cursor.apply(hit), hit)).toList();
		return new SearchConnection(edges, page.info(cursor), curated, affiliates);
	}

	public int totalCount() {
		return Math.min(this.curated.found(), WINDOW) + Math.min(this.affiliates.found(), WINDOW);
	}

	public boolean truncated() {
		return this.curated.found() > WINDOW || this.affiliates.found() > WINDOW;
	}

	public List<SearchHit> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
