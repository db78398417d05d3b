package org.coopgraph.exploration;

import java.util.List;

import org.neo4j.driver.Driver;

import org.coopgraph.exploration.Walk.Edge;

/** All edges between entities, read by one plain statement. */
public final class GraphEdges {

	private GraphEdges() {
	}

	public static Walk read(Driver driver) {
		return Walk
			.over(driver.executableQuery("MATCH (from:Entity)-[edge]->(to:Entity) RETURN from.id, type(edge), to.id")
				.execute()
				.records()
				.stream()
				.map((row) -> new Edge(row.get(0).asString(), row.get(1).asString(), row.get(2).asString())));
	}

	public static List<String> nodes(Driver driver) {
		return driver.executableQuery("MATCH (entity:Entity) RETURN entity.id ORDER BY entity.id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

}
