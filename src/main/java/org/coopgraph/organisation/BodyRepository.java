package org.coopgraph.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Repository;

/**
 * The few bodies of the Alliance, held in memory, in the order of their roles and names.
 */
@Repository
public class BodyRepository {

	private final GraphReader graph;

	private final Snapshot<SequencedMap<String, Body>> bodies;

	BodyRepository(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.bodies = snapshots.of(this::read);
	}

	public List<Organisation> all() {
		return those((body) -> true);
	}

	Optional<Body> of(Organisation organisation) {
		return Optional.ofNullable(this.bodies.get().get(organisation.id()));
	}

	Optional<Organisation> serving(String regionId) {
		return those((body) -> regionId.equals(body.serves())).stream().findFirst();
	}

	Optional<Organisation> representing(String sectorId) {
		return those((body) -> sectorId.equals(body.represents())).stream().findFirst();
	}

	List<Organisation> advancing(String id) {
		return those((body) -> body.advances().contains(id));
	}

	private List<Organisation> those(Predicate<Body> which) {
		return this.bodies.get().values().stream().filter(which).map(Body::organisation).toList();
	}

	private SequencedMap<String, Body> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (body:Organisation)-[bodyOf:BODY_OF]->(alliance:Alliance)
				OPTIONAL MATCH (body)-[serves:SERVES]->(region:Region)
				OPTIONAL MATCH (body)-[represents:REPRESENTS]->(sector:Sector)
				OPTIONAL MATCH (body)-[advances:ADVANCES]->(target:Entity)
				RETURN body, region.id AS regionId, sector.id AS sectorId, collect(target.id) AS targetIds
				""", BodyRepository::toBody)
			.stream()
			.sorted(Comparator.comparing((Body body) -> body.organisation().role())
				.thenComparing((body) -> body.organisation().sortName()))
			.collect(Collectors.toMap((body) -> body.organisation().id(), (body) -> body, (one, other) -> one,
					LinkedHashMap::new));
	}

	private static Body toBody(Record row) {
		return new Body(OrganisationNode.toOrganisation(row.get("body")), row.get("regionId", (String) null),
				row.get("sectorId", (String) null), row.get("targetIds").asList(Value::asString));
	}

}
