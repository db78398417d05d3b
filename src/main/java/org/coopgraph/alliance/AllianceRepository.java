package org.coopgraph.alliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityLookup;
import org.coopgraph.entity.NameOrder;
import org.coopgraph.graphql.language.Language;
import org.springframework.stereotype.Repository;

/** The Alliance and the partners of its advocacy, held in memory. */
@Repository
class AllianceRepository implements EntityLookup {

	private final PartnerNodeRepository partners;

	private final GraphReader graph;

	private final Snapshot<Optional<Alliance>> alliance;

	private final Snapshot<Advocacy> advocacy;

	AllianceRepository(AllianceNodeRepository alliances, PartnerNodeRepository partners, GraphReader graph,
			Snapshots snapshots) {
		this.partners = partners;
		this.graph = graph;
		this.alliance = snapshots.of(() -> alliances.findAll().stream().findFirst());
		this.advocacy = snapshots.of(this::readAdvocacy);
	}

	@Nullable Alliance alliance() {
		return this.alliance.get().orElse(null);
	}

	Entities<Partner> partners() {
		return this.advocacy.get().partners();
	}

	/**
	 * In the order of the partners' names in a language, the longest-standing form first.
	 */
	List<Partnership> partnerships(Language language) {
		return Objects.requireNonNull(this.advocacy.get().partnerships().get(language));
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

	/** Whom the Alliance works with, and how. */
	private record Advocacy(Entities<Partner> partners, Map<Language, List<Partnership>> partnerships) {
	}

	private Advocacy readAdvocacy() {
		var partners = Entities.of("partner:", this.partners.findAll(), Comparator.comparing(Partner::id));
		return new Advocacy(partners, NameOrder.inEach(readPartnerships(partners),
				(names) -> Comparator.comparing(Partnership::partner, names)));
	}

	private List<Partnership> readPartnerships(Entities<Partner> partners) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (alliance:Alliance)-[partnership:WORKS_WITH]->(partner:Partner)
				RETURN partner.id AS partnerId, partnership
				ORDER BY partnership.since, partnership.form, partnership.level
				""", (row) -> toPartnership(partners.require(row.get("partnerId").asString()), row.get("partnership")));
	}

	private static Partnership toPartnership(Partner partner, Value partnership) {
		return new Partnership(partner, PartnershipForm.valueOf(partnership.get("form").asString()),
				level(partnership.get("level")), text(partnership, "since"), text(partnership, "topic"),
				text(partnership, "topicFr"), text(partnership, "topicEs"),
				partnership.get("sourceIds").asList(Value::asString));
	}

	private static @Nullable PartnershipLevel level(Value level) {
		return level.isNull() ? null : PartnershipLevel.valueOf(level.asString());
	}

	private static @Nullable String text(Value partnership, String property) {
		return partnership.get(property, (String) null);
	}

}
