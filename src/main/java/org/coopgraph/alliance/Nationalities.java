package org.coopgraph.alliance;

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

	private final Snapshot<Map<String, Nationality>> byPerson;

	Nationalities(GraphReader graph, Countries countries, Snapshots snapshots) {
		this.graph = graph;
		this.countries = countries;
		this.byPerson = snapshots.of(this::read);
	}

	Optional<Nationality> of(Person person) {
		return Optional.ofNullable(this.byPerson.get().get(person.id()));
	}

	private Map<String, Nationality> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[national:NATIONAL_OF]->(country:Country)
				RETURN person.id AS personId, country.code AS code, national
				""", (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("personId").asString(), this::toNationality));
	}

	private Nationality toNationality(Record row) {
		return new Nationality(this.countries.require(row.get("code").asString()),
				row.get("national").get("sourceIds").asList(Value::asString));
	}

}
