package org.coopgraph.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
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
				""", Map.of(), (row) -> toDataset(row.row("dataset")));
	}

	private static Dataset toDataset(Row node) {
		return new Dataset(node.string("version"), node.time("loadedAt"), node.isTrue("synthetic"),
				counts(node.strings("labels"), node.list("labelCounts", Long.class), LabelCount::new),
				counts(node.strings("types"), node.list("typeCounts", Long.class), RelationshipCount::new));
	}

	private static <T> List<T> counts(List<String> names, List<Long> counts, BiFunction<String, Integer, T> count) {
		return IntStream.range(0, names.size())
			.mapToObj((index) -> count.apply(names.get(index), counts.get(index).intValue()))
			.toList();
	}

}
