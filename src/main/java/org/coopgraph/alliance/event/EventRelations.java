package org.coopgraph.alliance.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.EntityMapper;
import org.springframework.stereotype.Repository;

/**
 * The country in which an event took place and the entities that it is about, held in
 * memory.
 */
@Repository
class EventRelations {

	private final GraphReader graph;

	private final Countries countries;

	private final EntityMapper entities;

	private final Snapshot<Map<String, String>> heldIn;

	private final Snapshot<Map<String, List<Row>>> about;

	EventRelations(GraphReader graph, Countries countries, EntityMapper entities, Snapshots snapshots) {
		this.graph = graph;
		this.countries = countries;
		this.entities = entities;
		this.heldIn = snapshots.of(this::readHeldIn);
		this.about = snapshots.of(this::readAbout);
	}

	@Nullable Country country(Event event) {
		return this.countries.byCode(this.heldIn.get().get(event.id()));
	}

	/** In the order of their ids. */
	List<Entity> about(Event event) {
		return nodes(event).stream().map(this.entities::toEntity).toList();
	}

	boolean isHeldIn(Event event, String countryCode) {
		return countryCode.equals(this.heldIn.get().get(event.id()));
	}

	/** About the entity of the id, or held in the country of the id. */
	boolean isRelated(Event event, String id) {
		Country country = country(event);
		return (country != null && id.equalsIgnoreCase(country.id())) || isAbout(event, id);
	}

	private boolean isAbout(Event event, String id) {
		return nodes(event).stream().anyMatch((node) -> id.equalsIgnoreCase(node.string("id")));
	}

	private List<Row> nodes(Event event) {
		return this.about.get().getOrDefault(event.id(), List.of());
	}

	private Map<String, String> readHeldIn() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (event:Event)-[heldIn:HELD_IN]->(country:Country)
				RETURN event.id AS eventId, country.code AS code
				""").stream().collect(Collectors.toMap((row) -> row.string("eventId"), (row) -> row.string("code")));
	}

	private Map<String, List<Row>> readAbout() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (event:Event)-[about:ABOUT]->(entity:Entity)
				RETURN event.id AS eventId, entity
				ORDER BY entity.id
				""")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("eventId"),
					Collectors.mapping((row) -> row.row("entity"), Collectors.toList())));
	}

}
