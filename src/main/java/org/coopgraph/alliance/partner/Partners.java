package org.coopgraph.alliance.partner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.coopgraph.entity.NameOrder;
import org.coopgraph.graphql.language.Language;
import org.springframework.stereotype.Repository;

/** The partners of the Alliance with their partnerships, held in memory. */
@Repository
class Partners implements EntityLookup {

	private final PartnerNodeRepository nodes;

	private final GraphReader graph;

	private final Snapshot<Loaded> loaded;

	Partners(PartnerNodeRepository nodes, GraphReader graph, Snapshots snapshots) {
		this.nodes = nodes;
		this.graph = graph;
		this.loaded = snapshots.of(this::read);
	}

	/** In the order of the partners' names in a language, the oldest first of each. */
	List<Partnership> partnerships(Language language) {
		return Objects.requireNonNull(this.loaded.get().partnerships().get(language));
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Partner byKey(String key) {
		return this.loaded.get().partners().byKey(key);
	}

	@Override
	public String prefix() {
		return "partner:";
	}

	@Override
	public Map<String, Partner> byIds(Collection<String> ids) {
		return this.loaded.get().partners().existing(ids);
	}

	private record Loaded(Entities<Partner> partners, Map<Language, List<Partnership>> partnerships) {
	}

	private Loaded read() {
		var partners = Entities.of(prefix(), this.nodes.findAll(), Comparator.comparing(Partner::id));
		return new Loaded(partners, NameOrder.inEach(readPartnerships(partners),
				(names) -> Comparator.comparing(Partnership::partner, names)));
	}

	private List<Partnership> readPartnerships(Entities<Partner> partners) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (alliance:Alliance)-[partnership:WORKS_WITH]->(partner:Partner)
				RETURN partner.id AS partnerId, partnership
				ORDER BY partnership.since, partnership.form, partnership.level
				""", (row) -> toPartnership(partners.require(row.string("partnerId")), row.row("partnership")));
	}

	private static Partnership toPartnership(Partner partner, Row partnership) {
		return new Partnership(partner, partnership.constant("form", PartnershipForm.class),
				partnership.optionalConstant("level", PartnershipLevel.class), partnership.text("since"),
				partnership.text("topic"), partnership.text("topicFr"), partnership.text("topicEs"),
				partnership.strings("sourceIds"));
	}

}
