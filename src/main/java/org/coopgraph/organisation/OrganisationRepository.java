package org.coopgraph.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** Organisations by id, and memberships. */
@Repository
class OrganisationRepository implements EntityLookup {

	static final String PREFIX = "organisation:";

	private final GraphReader graph;

	OrganisationRepository(GraphReader graph) {
		this.graph = graph;
	}

	@Override
	public String prefix() {
		return PREFIX;
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
				""", Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.toMap((row) -> row.string("id"), (row) -> toMembership(row.row("membership"))));
	}

	private static Organisation toOrganisation(Row row) {
		return OrganisationMapper.toOrganisation(row.row("organisation"));
	}

	private static Membership toMembership(Row membership) {
		return new Membership(membership.optionalConstant("category", MembershipCategory.class),
				membership.text("since"), membership.text("until"), membership.text("note"),
				membership.strings("sourceIds"));
	}

}
