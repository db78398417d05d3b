package org.coopgraph.organisation;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Repository;

/** All organisations but the affiliates, in memory. */
@Repository
class CuratedOrganisations {

	private final GraphReader graph;

	private final Snapshot<Map<String, Organisation>> organisations;

	CuratedOrganisations(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.organisations = snapshots.of(this::read);
	}

	@Nullable Organisation byId(String id) {
		return this.organisations.get().get(id);
	}

	private Map<String, Organisation> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Curated)
				WHERE organisation:Organisation AND NOT organisation:Alliance
				RETURN organisation
				""", (row) -> OrganisationMapper.toOrganisation(row.row("organisation")))
			.stream()
			.collect(Collectors.toMap(Organisation::id, (organisation) -> organisation));
	}

}
