package org.coopgraph.alliance.office;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coopgraph.country.Countries;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.springframework.stereotype.Repository;

/** The nationalities of people, held in memory. */
@Repository
class Nationalities {

	private final GraphReader graph;

	private final Countries countries;

	private final Snapshot<Map<String, Row>> rows;

	Nationalities(GraphReader graph, Countries countries, Snapshots snapshots) {
		this.graph = graph;
		this.countries = countries;
		this.rows = snapshots.of(this::read);
	}

	Optional<Nationality> of(Person person) {
		return Optional.ofNullable(this.rows.get().get(person.id())).map(this::toNationality);
	}

	private Map<String, Row> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[nationality:NATIONAL_OF]->(country:Country)
				RETURN person.id AS personId, country.code AS code, nationality.sourceIds AS sourceIds
				""").stream().collect(Collectors.toMap((row) -> row.string("personId"), (row) -> row));
	}

	private Nationality toNationality(Row row) {
		return new Nationality(this.countries.require(row.string("code")), row.strings("sourceIds"));
	}

}
