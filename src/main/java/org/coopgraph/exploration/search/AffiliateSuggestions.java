package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.fulltext.FullTextQuery;
import org.springframework.stereotype.Repository;

/** Finds the names of affiliates that continue a typed text, in the graph. */
@Repository
class AffiliateSuggestions {

	private static final int MOST = 100;

	/** The first names that begin with the text. */
	// language=cypher
	private static final String BEGUN = """
			MATCH (entity:Organisation) USING INDEX entity:Organisation(sortName, id)
			WHERE entity.sortName STARTS WITH $folded AND entity.id IS NOT NULL AND entity:Affiliate
			WITH entity ORDER BY entity.sortName, entity.id LIMIT 20
			""";

	/** Longer ones are not the text, so that only their names are read. */
	private static final String SAME_NAMED = "CYPHER 25\n" + BEGUN + """
			WHERE size(entity.sortName) <= size($folded) + 2
			RETURN entity
			""";

	private static final String BEGUN_OR_WITH_WORDS = "CYPHER 25\nCALL () {\n" + BEGUN.indent(2) + """
			  RETURN collect(entity) AS begun
			}
			CALL (begun) {
			  UNWIND begun AS entity
			  RETURN entity
			  UNION
			  WITH begun WHERE size(begun) < $enough
			  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $most}) YIELD node AS entity
			  RETURN entity
			}
			RETURN entity
			""";

	private final GraphReader graph;

	private final SearchHitMapper hits;

	AffiliateSuggestions(GraphReader graph, SearchHitMapper hits) {
		this.graph = graph;
		this.hits = hits;
	}

	/** Affiliates whose name is the text, but for an {@code 's}. */
	List<Suggestion> sameNamed(FullTextQuery query) {
		return read(SAME_NAMED, Map.of("folded", query.folded()), query);
	}

	/**
	 * Affiliates whose names begin with the text; if that are too few, also those whose
	 * names have its words.
	 */
	List<Suggestion> begunOrWithWords(FullTextQuery query, int enough) {
		return read(BEGUN_OR_WITH_WORDS,
				Map.of("folded", query.folded(), "enough", enough, "words", query.plain(), "most", MOST), query);
	}

	private List<Suggestion> read(String statement, Map<String, Object> parameters, FullTextQuery query) {
		return this.graph.list(statement, parameters, (row) -> this.hits.suggestion(row, query));
	}

}
