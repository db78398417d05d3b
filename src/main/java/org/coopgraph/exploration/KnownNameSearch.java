package org.coopgraph.exploration;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.fulltext.FullTextQuery;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Looks for names among all entities that are no affiliates. They have an index of their
 * own, so this costs the same however many affiliates there are.
 */
@Repository
class KnownNameSearch {

	private static final int SUGGESTED = 100;

	private final GraphReader graph;

	private final NamedNode names;

	KnownNameSearch(GraphReader graph, NamedNode names) {
		this.graph = graph;
		this.names = names;
	}

	/**
	 * First acronyms and names that are the text, then what has all words, then what has
	 * some. With them the affiliates of exactly this name.
	 */
	FoundNames hits(NameQuestion question) {
		FullTextQuery query = question.query();
		// language=cypher
		List<Record> rows = this.graph.list(
				"""
						CYPHER 25
						CALL () {
						  CALL db.index.fulltext.queryNodes('known_names', $some, {limit: $window + 1}) YIELD node AS entity, score
						  RETURN entity, 0 AS complete, score + CASE
						    WHEN toLower(entity.acronym) = $typed THEN 3000000
						    WHEN any(name IN [entity.name, entity.nameFr, entity.nameEs] + coalesce(entity.otherNames, [])
						      WHERE toLower(name) = $typed) THEN 2000000
						    ELSE 0
						  END AS score
						  UNION ALL
						  CALL db.index.fulltext.queryNodes('known_names', $every) YIELD node AS entity
						  RETURN entity, 1 AS complete, $allWords AS score
						  UNION ALL
						  MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
						  WHERE entity.sortName = $folded AND entity.id IS NOT NULL AND entity:Affiliate
						  RETURN entity, 0 AS complete, $sameName AS score
						  ORDER BY entity.sortName, entity.id LIMIT 20
						}
						WITH entity, sum(score) AS score, max(complete) AS complete
						WITH collect({entity: entity, score: score}) AS hits, sum(complete) AS complete
						WITH hits, complete, size([hit IN hits WHERE NOT hit.entity:Affiliate]) AS found
						OPTIONAL CALL (hits) {
						  UNWIND hits AS hit
						  WITH hit.entity AS entity, hit.score AS score
						  WHERE $id = ''
						    OR entity.id <> $id AND $forward = (score < $score OR score = $score AND entity.id > $id)
						  RETURN entity, score
						}
						WITH found, complete, entity, score
						ORDER BY CASE WHEN $forward THEN -score ELSE score END, CASE WHEN $forward THEN entity.id END, entity.id DESC
						LIMIT $limit
						RETURN found, complete, entity, score
						""",
				question.parameters(Map.of("some", query.some(), "every", query.loose(), "typed", query.typed(),
						"allWords", SearchHit.ALL_WORDS, "sameName", SearchHit.SAME_NAME)),
				(row) -> row);
		return new FoundNames(this.names.hits(rows, question.query()), rows.getFirst().get("found").asInt(),
				rows.getFirst().get("complete").asInt());
	}

	/** What has all words, and the affiliates whose names go on from what was typed. */
	List<Suggestion> suggestions(FullTextQuery query) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				CALL () {
				  CALL db.index.fulltext.queryNodes('known_names', $query, {limit: $limit}) YIELD node AS entity, score
				  RETURN entity, score
				  UNION ALL
				  MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
				  WHERE entity.sortName STARTS WITH $folded AND entity.id IS NOT NULL AND entity:Affiliate
				  RETURN entity, 0 AS score
				  ORDER BY entity.sortName, entity.id LIMIT 20
				}
				WITH entity, score
				ORDER BY score DESC, entity.id
				RETURN entity
				""", Map.of("query", query.all(), "limit", SUGGESTED, "folded", query.folded()),
				(row) -> this.names.suggestion(row, query));
	}

}
