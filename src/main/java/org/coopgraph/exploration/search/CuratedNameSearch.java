package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.FullTextQuery;
import org.springframework.stereotype.Repository;

/**
 * Searches the names of the curated entities. They have an index of their own, so the
 * cost does not depend on the number of affiliates.
 */
@Repository
class CuratedNameSearch {

	private static final int SUGGESTED = 100;

	private final GraphReader graph;

	private final SearchHitMapper names;

	CuratedNameSearch(GraphReader graph, SearchHitMapper names) {
		this.graph = graph;
		this.names = names;
	}

	/**
	 * A page of hits in this order: acronyms and names that are the text, names with all
	 * words, names with some of them, descriptions with all words. Affiliates of exactly
	 * this name are among them.
	 */
	SearchResult hits(SearchRequest request) {
		FullTextQuery query = request.query();
		// language=cypher
		List<Row> rows = this.graph.list(
				"""
						CYPHER 25
						CALL () {
						  CALL db.index.fulltext.queryNodes('curated_names', $some, {limit: $window + 1}) YIELD node AS entity, score
						  RETURN entity, 0 AS complete, score
						  UNION ALL
						  CALL db.index.fulltext.queryNodes('curated_names', $every) YIELD node AS entity, score
						  WITH entity, score, [key IN entity.nameKeys + entity.acronymKeys WHERE key CONTAINS $keys[0] |
						    CASE WHEN key STARTS WITH $keys[0] THEN 1.0 ELSE 0.5 END * size($keys[0]) / size(key)] AS covered
						  RETURN entity, 1 AS complete, $allWords + 100 * score
						    + 300000 * reduce(largest = 0.0, share IN covered | CASE WHEN share > largest THEN share ELSE largest END) AS score
						  UNION ALL
						  CALL db.index.fulltext.queryNodes('curated_keys', $whole) YIELD node AS entity
						  RETURN entity, 1 AS complete, CASE
						    WHEN any(key IN $keys WHERE key IN entity.acronymKeys) THEN 4000000
						    WHEN any(key IN $keys WHERE key IN entity.nameKeys) THEN 3000000
						    ELSE 500000
						  END AS score
						  UNION ALL
						  CALL db.index.fulltext.queryNodes('entity_descriptions', $described) YIELD node AS entity, score
						  RETURN entity, 0 AS complete, $descriptions * score / (1 + score) AS score
						  UNION ALL
						  MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
						  WHERE entity.sortName = $folded AND entity.id IS NOT NULL AND entity:Affiliate
						  RETURN entity, 0 AS complete, $sameName AS score
						  ORDER BY entity.sortName, entity.id LIMIT 20
						}
						WITH entity, sum(score) AS score, max(complete) AS complete
						WITH collect({entity: entity, score: score}) AS hits, sum(complete) AS complete
						WITH hits, complete, size([hit IN hits WHERE hit.entity:Curated]) AS found
						"""
						+ SearchRequest.PAGE,
				request.parameters(Map.of("some", query.some(), "every", query.loose(), "whole", query.wholeWithTypo(),
						"keys", query.keys(), "described", query.described(), "allWords", SearchHit.ALL_WORDS,
						"sameName", SearchHit.SAME_NAME, "descriptions", SearchHit.DESCRIBED)));
		return this.names.result(rows, request.query());
	}

	/** Names with all words, and affiliates whose names begin with the text. */
	List<Suggestion> suggestions(FullTextQuery query) {
		// language=cypher
		return this.graph.list(
				"""
						CYPHER 25
						CALL () {
						  CALL db.index.fulltext.queryNodes('curated_names', $every, {limit: $limit}) YIELD node AS entity, score
						  RETURN entity, score
						  UNION ALL
						  CALL db.index.fulltext.queryNodes('curated_keys', $whole, {limit: $limit}) YIELD node AS entity
						  RETURN entity, 1000 AS score
						  UNION ALL
						  MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
						  WHERE entity.sortName STARTS WITH $folded AND entity.id IS NOT NULL AND entity:Affiliate
						  RETURN entity, 0 AS score
						  ORDER BY entity.sortName, entity.id LIMIT 20
						}
						WITH entity, max(score) AS score
						ORDER BY score DESC, entity.id
						RETURN entity
						""",
				Map.of("every", query.strict(), "whole", query.whole(), "limit", SUGGESTED, "folded", query.folded()),
				(row) -> this.names.suggestion(row, query));
	}

}
