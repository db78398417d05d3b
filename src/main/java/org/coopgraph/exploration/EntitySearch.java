package org.coopgraph.exploration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.coopgraph.cypher.fulltext.FullTextQuery;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.organisation.EntityNode;
import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageArguments;
import org.springframework.stereotype.Repository;

/** Finds entities by their names: the best hits of the full-text index. */
@Repository
class EntitySearch {

	static final int WINDOW = 1000;

	private static final int SUGGESTED = 100;

	private final GraphReader graph;

	private final EntityNode entities;

	EntitySearch(GraphReader graph, EntityNode entities) {
		this.graph = graph;
		this.entities = entities;
	}

	/** A page of the best {@value #WINDOW} hits. */
	SearchConnection page(String text, PageArguments page) {
		FullTextQuery query = FullTextQuery.of(text);
		String order = "SCORE " + Integer.toHexString(text.hashCode());
		// language=cypher
		List<Record> rows = this.graph.list(
				"""
						CYPHER 25
						CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $window + 1}) YIELD node AS entity, score
						WITH collect({entity: entity, score: score + CASE
						  WHEN toLower(entity.acronym) = $typed THEN 200000
						  WHEN any(name IN [entity.name, entity.nameFr, entity.nameEs] + coalesce(entity.otherNames, [])
						    WHERE toLower(name) = $typed) THEN 100000
						  ELSE 0
						END}) AS hits
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
						""",
				parameters(query, page, page.position(order)), (row) -> row);
		List<SearchHit> hits = rows.stream()
			.filter((row) -> !row.get("entity").isNull())
			.map((row) -> hit(row, query))
			.toList();
		return SearchConnection.of(Page.of(hits, page), cursor(order), rows.getFirst().get("found").asInt());
	}

	private static Map<String, Object> parameters(FullTextQuery query, PageArguments page, @Nullable Cursor position) {
		return Map.of("query", query.some(), "typed", query.typed(), "window", WINDOW, "forward", page.forward(),
				"score", (position != null) ? position.decimal() : 0, "id", (position != null) ? position.id() : "",
				"limit", page.size() + 1);
	}

	private SearchHit hit(Record row, FullTextQuery query) {
		return new SearchHit(row.get("score").asDouble(), query.best(EntityNode.names(row.get("entity"))),
				this.entities.toEntity(row.get("entity")));
	}

	private static Function<SearchHit, String> cursor(String order) {
		return (hit) -> new Cursor(order, Double.toString(hit.score()), hit.entity().id()).encode();
	}

	/** What begins as somebody typed, or has words that do. */
	List<Suggestion> suggestions(String prefix, int limit) {
		FullTextQuery query = FullTextQuery.of(prefix);
		// language=cypher
		List<Suggestion> found = this.graph.list("""
				CYPHER 25
				CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node AS entity, score
				WITH entity, score
				ORDER BY score DESC, entity.id
				RETURN entity
				""", Map.of("query", query.all(), "limit", SUGGESTED),
				(row) -> new Suggestion(query.best(EntityNode.names(row.get("entity"))),
						this.entities.toEntity(row.get("entity"))));
		return SuggestionOrder.of(query, found).limit(limit).toList();
	}

}
