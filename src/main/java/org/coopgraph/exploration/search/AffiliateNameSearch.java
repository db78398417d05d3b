package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.fulltext.FullTextScore;
import org.springframework.stereotype.Repository;

/** Searches the names of the affiliates, in the graph. */
@Repository
class AffiliateNameSearch {

	/** Affiliates whose name is the text. */
	// language=cypher
	private static final String SAME_NAMED = """
			  MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
			  WHERE entity.sortName = $folded AND entity.id IS NOT NULL AND entity:Affiliate
			  RETURN entity, $sameName AS score
			  ORDER BY entity.sortName, entity.id LIMIT 20
			""";

	/** Affiliates with all words, which score lower than other entities with them. */
	// language=cypher
	private static final String WITH_WORDS = """
			  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $window + 1}) YIELD node AS entity, score
			  RETURN entity, CASE WHEN entity.sortName = $folded THEN $sameName ELSE $affiliateScore + score END AS score
			""";

	/**
	 * The page of the hits of subqueries. There is always a row, which has no entity if
	 * there are no hits.
	 */
	// language=cypher
	private static final String PAGE = """
			CYPHER 25
			CALL () {
			%s}
			WITH collect({entity: entity, score: score}) AS hits
			WITH size(hits) AS found, hits[..$window] AS hits
			OPTIONAL CALL (hits) {
			  UNWIND hits AS hit
			  WITH hit.entity AS entity, hit.score AS score
			  WHERE $id = ''
			    OR entity.id <> $id AND $forward = (score < $score OR score = $score AND entity.id > $id)
			  RETURN entity, score
			}
			WITH found, entity, score
			ORDER BY CASE WHEN $forward THEN -score ELSE score END, CASE WHEN $forward THEN entity.id END, entity.id DESC
			LIMIT $limit
			RETURN found, entity, score
			""";

	private static final String BY_NAME = PAGE.formatted(SAME_NAMED);

	private static final String BY_NAME_OR_WORDS = PAGE.formatted(SAME_NAMED + "  UNION\n" + WITH_WORDS);

	private final GraphReader graph;

	private final CuratedGraphRepository curated;

	private final SearchHitMapper hits;

	AffiliateNameSearch(GraphReader graph, CuratedGraphRepository curated, SearchHitMapper hits) {
		this.graph = graph;
		this.curated = curated;
		this.hits = hits;
	}

	/** Whether there is anything to search. */
	boolean isPossible() {
		return !this.curated.get().isWhole();
	}

	/** A page of the affiliates whose name is the text. */
	SearchResult sameNamed(SearchRequest request) {
		return read(BY_NAME, request, Map.of());
	}

	/** A page of the affiliates whose name is the text or has its words. */
	SearchResult hits(SearchRequest request, String words) {
		return read(BY_NAME_OR_WORDS, request, Map.of("words", words, "affiliateScore", FullTextScore.ALL_WORDS / 2));
	}

	private SearchResult read(String statement, SearchRequest request, Map<String, Object> parameters) {
		List<Row> rows = this.graph.list(statement, request.parameters(parameters));
		return this.hits.result(rows, request.query());
	}

}
