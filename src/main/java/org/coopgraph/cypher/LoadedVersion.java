package org.coopgraph.cypher;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Reads which data set the graph holds. */
@Component
public final class LoadedVersion {

	private final GraphReader graph;

	LoadedVersion(GraphReader graph) {
		this.graph = graph;
	}

	/** The version of the data set, empty when the graph holds none. */
	public Optional<String> version() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (dataset:Dataset)
				RETURN dataset.version AS version
				""", Map.of(), (row) -> row.string("version"));
	}

	/** When the data set was loaded, empty when the graph holds none. */
	public Optional<OffsetDateTime> loadedAt() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (dataset:Dataset)
				RETURN dataset.loadedAt AS loadedAt
				""", Map.of(), (row) -> row.time("loadedAt"));
	}

}
