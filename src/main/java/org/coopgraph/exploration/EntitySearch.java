package org.coopgraph.exploration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

	private static final int WINDOW = 1000;

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
		Cursor position = page.position(order);
		// language=cypher
		List<SearchHit> hits = this.graph.list(
				"""
						CYPHER 25
						CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $window}) YIELD node AS entity, score
						WITH entity, score + CASE
						  WHEN toLower(entity.acronym) = $typed THEN 200000
						  WHEN any(name IN [entity.name, entity.nameFr, entity.nameEs] + coalesce(entity.otherNames, [])
						    WHERE toLower(name) = $typed) THEN 100000
						  ELSE 0
						END AS score
						WHERE $id = ''
						  OR entity.id <> $id AND $forward = (score < $score OR score = $score AND entity.id > $id)
						WITH entity, score
						ORDER BY CASE WHEN $forward THEN -score ELSE score END, CASE WHEN $forward THEN entity.id END, entity.id DESC
						LIMIT $limit
						RETURN entity, score
						""",
				Map.of("query", query.some(), "typed", query.typed(), "window", WINDOW, "forward", page.forward(),
						"score", (position != null) ? position.decimal() : 0, "id",
						(position != null) ? position.id() : "", "limit", page.size() + 1),
				(row) -> hit(row, query));
		return SearchConnection.of(Page.of(hits, page), cursor(order), text);
	}

	private SearchHit hit(Record row, FullTextQuery query) {
		return new SearchHit(row.get("score").asDouble(), query.best(EntityNode.names(row.get("entity"))),
				this.entities.toEntity(row.get("entity")));
	}

	private static Function<SearchHit, String> cursor(String order) {
		return (hit) -> new Cursor(order, Double.toString(hit.score()), hit.entity().id()).encode();
	}

	/** How many hits there are on all pages. */
	int count(String text) {
		return Math.min(found(text), WINDOW);
	}

	/** Whether there are hits beyond the best {@value #WINDOW}. */
	boolean hasMore(String text) {
		return found(text) > WINDOW;
	}

	private int found(String text) {
		// language=cypher
		return this.graph
			.first("""
					CYPHER 25
					CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node AS entity
					RETURN count(entity) AS found
					""", Map.of("query", FullTextQuery.of(text).some(), "limit", WINDOW + 1),
					(row) -> row.get("found").asInt())
			.orElseThrow();
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
