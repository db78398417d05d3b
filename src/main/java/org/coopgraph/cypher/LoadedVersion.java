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

	private record Loaded(String version, OffsetDateTime at) {
	}

	/** The version of the data set, empty when the graph holds none. */
	public Optional<String> version() {
		return read().map(Loaded::version);
	}

	/** When the data set was loaded, empty when the graph holds none. */
	public Optional<OffsetDateTime> loadedAt() {
		return read().map(Loaded::at);
	}

	private Optional<Loaded> read() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (dataset:Dataset)
				RETURN dataset.version AS version, dataset.loadedAt AS loadedAt
				""", Map.of(), (row) -> new Loaded(row.string("version"), row.time("loadedAt")));
	}

}
