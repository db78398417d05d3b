package org.coopgraph.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** The sources, held in memory, and which of them an entity has. */
@Repository
class Sources implements EntityLookup {

	private final GraphReader graph;

	private final Snapshot<SequencedMap<String, Source>> sources;

	Sources(SourceNodeRepository nodes, GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.sources = snapshots.of(() -> nodes.findAll()
			.stream()
			.collect(Collectors.toMap(Source::id, (source) -> source, (one, other) -> one, LinkedHashMap::new)));
	}

	/** All sources, in the order of their titles. */
	List<Source> all() {
		return List.copyOf(this.sources.get().values());
	}

	@Override
	public String prefix() {
		return "source:";
	}

	@Override
	public Map<String, Source> byIds(Collection<String> ids) {
		return inOrder(ids).stream().distinct().collect(Collectors.toMap(Source::id, (source) -> source));
	}

	List<Source> inOrder(Collection<String> ids) {
		return ids.stream().map(this.sources.get()::get).filter(Objects::nonNull).toList();
	}

	/** What entities cite, by the entities' ids. */
	Map<String, List<Citation>> ofEntities(Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : read(ids);
	}

	private Map<String, List<Citation>> read(Collection<String> ids) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (entity:Entity)-[sourcing:SOURCED_FROM]->(source:Source)
				WHERE entity.id IN $ids
				RETURN entity.id AS id, source.id AS sourceId, sourcing.properties AS properties
				ORDER BY source.title, source.id, size(properties)
				""", Map.of("ids", List.copyOf(ids)), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.flatMapping((row) -> citation(row).stream(), Collectors.toList())));
	}

	private Optional<Citation> citation(Record row) {
		Value properties = row.get("properties");
		return Optional.ofNullable(this.sources.get().get(row.get("sourceId").asString()))
			.map((source) -> new Citation(source, properties.isNull() ? null : properties.asList(Value::asString)));
	}

}
