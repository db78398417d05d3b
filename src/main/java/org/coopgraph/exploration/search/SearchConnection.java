package org.coopgraph.exploration.search;

import java.util.List;
import java.util.function.Function;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;

/**
 * A page of hits.
 *
 * @param known what was found of all but the affiliates
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, SearchResult known, SearchResult affiliates) {

	static final int WINDOW = 1000;

	static final SearchConnection EMPTY = new SearchConnection(List.of(), new PageInfo(false, false, null, null),
			SearchResult.NONE, SearchResult.NONE);

	static SearchConnection of(Page<SearchHit> page, Function<SearchHit, String> cursor, SearchResult known,
			SearchResult affiliates) {
		List<SearchEdge> edges = page.rows().stream().map((hit) -> new SearchEdge(cursor.apply(hit), hit)).toList();
		return new SearchConnection(edges, page.info(cursor), known, affiliates);
	}

	public int totalCount() {
		return Math.min(this.known.found(), WINDOW) + Math.min(this.affiliates.found(), WINDOW);
	}

	public boolean truncated() {
		return this.known.found() > WINDOW || this.affiliates.found() > WINDOW;
	}

	public List<SearchHit> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
