package org.coopgraph.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** The sources, held in memory, and the citations of entities. */
@Repository
class Sources implements EntityLookup {

	private final GraphReader graph;

	private final Snapshot<Entities<Source>> sources;

	Sources(SourceNodeRepository nodes, GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.sources = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Source::title)));
	}

	/** In the order of their titles. */
	List<Source> all() {
		return this.sources.get().all();
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Source byKey(String key) {
		return this.sources.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "source:";
	}

	@Override
	public Map<String, Source> byIds(Collection<String> ids) {
		return this.sources.get().existing(ids);
	}

	/** The sources that exist, in the order of the ids. */
	List<Source> existing(Collection<String> ids) {
		return ids.stream().map(this.sources.get()::byId).filter(Objects::nonNull).toList();
	}

	/** The citations of entities, by the ids of the entities. */
	Map<String, List<Citation>> citations(Collection<String> entityIds) {
		return entityIds.isEmpty() ? Map.of() : readCitations(entityIds);
	}

	private Map<String, List<Citation>> readCitations(Collection<String> entityIds) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (entity:Entity)-[sourcing:SOURCED_FROM]->(source:Source)
				WHERE entity.id IN $ids
				RETURN entity.id AS id, source.id AS sourceId, sourcing.properties AS properties
				ORDER BY source.title, source.id, size(properties)
				""", Map.of("ids", List.copyOf(entityIds)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("id"),
					Collectors.flatMapping((row) -> citation(row).stream(), Collectors.toList())));
	}

	private Optional<Citation> citation(Row row) {
		return Optional.ofNullable(this.sources.get().byId(row.string("sourceId")))
			.map((source) -> new Citation(source, row.has("properties") ? row.strings("properties") : null));
	}

}
