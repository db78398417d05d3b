package org.coopgraph.alliance.office;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.country.Countries;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Repository;

/** The nationalities of people, held in memory. */
@Repository
class Nationalities {

	private final GraphReader graph;

	private final Countries countries;

	private final Snapshot<Map<String, Record>> rows;

	Nationalities(GraphReader graph, Countries countries, Snapshots snapshots) {
		this.graph = graph;
		this.countries = countries;
		this.rows = snapshots.of(this::read);
	}

	Optional<Nationality> of(Person person) {
		return Optional.ofNullable(this.rows.get().get(person.id())).map(this::toNationality);
	}

	private Map<String, Record> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[nationality:NATIONAL_OF]->(country:Country)
				RETURN person.id AS personId, country.code AS code, nationality.sourceIds AS sourceIds
				""", (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("personId").asString(), (row) -> row));
	}

	private Nationality toNationality(Record row) {
		return new Nationality(this.countries.require(row.get("code").asString()),
				row.get("sourceIds").asList(Value::asString));
	}

}
