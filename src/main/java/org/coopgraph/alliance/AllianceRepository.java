package org.coopgraph.alliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.graphql.Entities;
import org.coopgraph.graphql.Entity;
import org.coopgraph.graphql.EntityLookup;
import org.springframework.stereotype.Repository;

/** The Alliance and the partners of its advocacy, held in memory. */
@Repository
class AllianceRepository implements EntityLookup {

	private final GraphReader graph;

	private final Snapshot<Optional<Alliance>> alliance;

	private final Snapshot<Entities<Partner>> partners;

	private final Snapshot<List<Partnership>> partnerships;

	AllianceRepository(AllianceNodes alliances, PartnerNodes partners, GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.alliance = snapshots.of(() -> alliances.findAll().stream().findFirst());
		this.partners = snapshots
			.of(() -> Entities.of("partner:", partners.findAll(), Comparator.comparing(Partner::name)));
		this.partnerships = snapshots.of(this::readPartnerships);
	}

	@Nullable Alliance alliance() {
		return this.alliance.get().orElse(null);
	}

	Entities<Partner> partners() {
		return this.partners.get();
	}

	/** In the order of the partners' names, the longest-standing form first. */
	List<Partnership> partnerships() {
		return this.partnerships.get();
	}

	@Override
	public String prefix() {
		return "organisation:ica";
	}

	@Override
	public Map<String, ? extends Entity> byIds(Collection<String> ids) {
		Alliance alliance = alliance();
		return (alliance != null && ids.contains(alliance.id())) ? Map.of(alliance.id(), alliance) : Map.of();
	}

	private List<Partnership> readPartnerships() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (:Alliance)-[partnership:WORKS_WITH]->(partner:Partner)
				RETURN partner.id AS partnerId, partnership
				ORDER BY partner.name, partnership.since, partnership.form
				""", (row) -> toPartnership(row.get("partnerId").asString(), row.get("partnership")));
	}

	private Partnership toPartnership(String partner, Value partnership) {
		Value since = partnership.get("since");
		return new Partnership(partners().require(partner), PartnershipForm.valueOf(partnership.get("form").asString()),
				since.isNull() ? null : since.asString(), partnership.get("sourceIds").asList(Value::asString));
	}

}
