package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.FullTextQuery;
import org.springframework.stereotype.Repository;

/** Searches the affiliates for names with all words of a text. */
@Repository
class AffiliateNameSearch {

	private static final int SUGGESTED = 100;

	private final GraphReader graph;

	private final SearchHitMapper names;

	AffiliateNameSearch(GraphReader graph, SearchHitMapper names) {
		this.graph = graph;
		this.names = names;
	}

	/**
	 * A page of hits, which all score lower than curated entities with all words.
	 * @param curated how many curated entities the query may find in the same index
	 */
	SearchResult hits(SearchRequest request, String words, int curated) {
		// language=cypher
		List<Row> rows = this.graph.list(
				"""
						CYPHER 25
						CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $window + 1 + $curated}) YIELD node AS entity, score
						WITH entity, CASE WHEN entity.sortName = $folded THEN $sameName ELSE $affiliate + score END AS score
						WHERE entity:Affiliate
						WITH collect({entity: entity, score: score}) AS hits
						WITH size(hits) AS found, 0 AS complete, hits[..$window] AS hits
						"""
						+ SearchRequest.PAGE,
				request.parameters(Map.of("words", words, "curated", curated, "sameName", SearchHit.SAME_NAME,
						"affiliate", SearchHit.ALL_WORDS / 2)));
		return this.names.result(rows, request.query());
	}

	List<Suggestion> suggestions(FullTextQuery query) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $limit}) YIELD node AS entity
				WHERE entity:Affiliate
				RETURN entity
				""", Map.of("words", query.plain(), "limit", SUGGESTED), (row) -> this.names.suggestion(row, query));
	}

}
