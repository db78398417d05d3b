package org.coopgraph.cypher;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Asks the graph which data set it holds. */
@Component
public final class LoadedVersion {

	private final GraphReader graph;

	LoadedVersion(GraphReader graph) {
		this.graph = graph;
	}

	/** The version of the data set that the graph holds now, empty when it holds none. */
	public Optional<String> ask() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (dataset:Dataset)
				RETURN dataset.version AS version
				""", Map.of(), (row) -> row.get("version").asString());
	}

}
