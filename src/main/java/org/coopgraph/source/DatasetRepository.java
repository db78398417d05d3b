package org.coopgraph.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.source.Dataset.LabelCount;
import org.coopgraph.source.Dataset.RelationshipCount;
import org.springframework.stereotype.Repository;

/** The data set that is loaded. */
@Repository
class DatasetRepository {

	private final GraphReader graph;

	private final Snapshot<Optional<Dataset>> dataset;

	DatasetRepository(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.dataset = snapshots.of(this::read);
	}

	Optional<Dataset> loaded() {
		return this.dataset.get();
	}

	private Optional<Dataset> read() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (dataset:Dataset)
				RETURN dataset
				""", Map.of(), (row) -> toDataset(row.get("dataset")));
	}

	private static Dataset toDataset(Value node) {
		return new Dataset(node.get("version").asString(), node.get("loadedAt").asOffsetDateTime(),
				node.get("synthetic").asBoolean(), counts(node.get("labels"), node.get("labelCounts"), LabelCount::new),
				counts(node.get("types"), node.get("typeCounts"), RelationshipCount::new));
	}

	private static <T> List<T> counts(Value names, Value counts, BiFunction<String, Integer, T> count) {
		return IntStream.range(0, names.size())
			.mapToObj((index) -> count.apply(names.get(index).asString(), counts.get(index).asInt()))
			.toList();
	}

}
