package org.coopgraph.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** Organisations by id, and memberships. */
@Repository
class OrganisationRepository implements EntityLookup {

	private final GraphReader graph;

	OrganisationRepository(GraphReader graph) {
		this.graph = graph;
	}

	@Override
	public String prefix() {
		return "organisation:";
	}

	@Override
	public Map<String, Organisation> byIds(Collection<String> ids) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Entity)
				WHERE organisation.id IN $ids AND organisation:Organisation AND NOT organisation:Alliance
				RETURN organisation
				""", Map.of("ids", List.copyOf(ids)), OrganisationRepository::toOrganisation)
			.stream()
			.collect(Collectors.toMap(Organisation::id, (organisation) -> organisation));
	}

	Optional<Organisation> byIcaId(int icaId) {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (organisation:Organisation {icaId: $icaId})
				RETURN organisation
				""", Map.of("icaId", icaId), OrganisationRepository::toOrganisation);
	}

	/** The memberships of members, by the members' ids. */
	Map<String, Membership> memberships(Collection<String> ids) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (member:Entity)-[membership:MEMBER_OF]->(alliance:Alliance)
				WHERE member.id IN $ids
				RETURN member.id AS id, membership
				""", Map.of("ids", List.copyOf(ids)), (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> toMembership(row.get("membership"))));
	}

	private static Organisation toOrganisation(Record row) {
		return OrganisationMapper.toOrganisation(row.get("organisation"));
	}

	private static Membership toMembership(Value membership) {
		Value category = membership.get("category");
		return new Membership(category.isNull() ? null : MembershipCategory.valueOf(category.asString()),
				membership.get("since", (String) null), membership.get("until", (String) null),
				membership.get("note", (String) null), membership.get("sourceIds").asList(Value::asString));
	}

}
