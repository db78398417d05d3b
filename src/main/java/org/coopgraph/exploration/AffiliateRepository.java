package org.coopgraph.exploration;

import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

/** Affiliates by their ids, with the relationships that lead away from them. */
@Repository
class AffiliateRepository {

	// language=cypher
	private static final String BY_IDS = """
			CYPHER 25
			MATCH (far:Entity)
			WHERE far.id IN $ids AND far:Affiliate
			RETURN %s
			// For the graph view: OPTIONAL MATCH (far)-[link]->(end:Entity) WHERE end.id IN $ids
			""".formatted(Affiliate.COLUMNS);

	private final GraphReader graph;

	AffiliateRepository(GraphReader graph) {
		this.graph = graph;
	}

	List<Affiliate> byIds(List<String> ids) {
		return ids.isEmpty() ? List.of() : this.graph.list(BY_IDS, Map.of("ids", ids), Affiliate::of);
	}

}
