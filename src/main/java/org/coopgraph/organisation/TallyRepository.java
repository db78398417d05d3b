package org.coopgraph.organisation;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Repository;

/** The tallies that were written with the data set, held in memory. */
@Repository
class TallyRepository {

	private final GraphReader graph;

	private final Snapshot<Tallies> tallies;

	TallyRepository(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.tallies = snapshots.of(this::read);
	}

	Tallies all() {
		return this.tallies.get();
	}

	private Tallies read() {
		// language=cypher
		return Tallies.of(this.graph.list("""
				CYPHER 25
				MATCH (tally:Tally)
				RETURN tally
				""", TallyRepository::toTally));
	}

	private static Tally toTally(Record row) {
		Value node = row.get("tally");
		Value type = node.get("type");
		Value decade = node.get("decade");
		return new Tally(node.get("countryCode", (String) null), node.get("regionId", (String) null),
				OrganisationRole.valueOf(node.get("role").asString()),
				type.isNull() ? null : OrganisationType.valueOf(type.asString()),
				node.get("sectorIds").asList(Value::asString), node.get("crossSector").isTrue(),
				node.get("international").isTrue(), decade.isNull() ? null : decade.asInt(),
				node.get("organisations").asInt());
	}

}
