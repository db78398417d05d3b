package org.coopgraph.export.organisation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.WholeLists;
import org.coopgraph.register.Registers;
import org.coopgraph.source.Source;
import org.springframework.stereotype.Component;

/** Adds memberships and sources, which are in memory, to organisations. */
@Component
class OrganisationRecords {

	/** Relationships that have the sources of the row of their organisation. */
	private static final Set<String> OF_ROW = Set.of("BASED_IN", "ACTIVE_IN", "BODY_OF");

	private final WholeLists lists;

	private final CuratedGraphRepository curated;

	private final EntityFinder entities;

	private final Registers registers;

	OrganisationRecords(WholeLists lists, CuratedGraphRepository curated, EntityFinder entities, Registers registers) {
		this.registers = registers;
		this.lists = lists;
		this.curated = curated;
		this.entities = entities;
	}

	Iterator<OrganisationRecord> of(@Nullable Map<String, Object> filter) {
		return this.lists.organisations(filter).map(this::toRecord).iterator();
	}

	private OrganisationRecord toRecord(Organisation organisation) {
		List<CuratedLink> links = this.curated.get().links(organisation.id());
		RegisterEntry entry = new RegisterEntry(links);
		return new OrganisationRecord(organisation, membership(links).orElse(null), entry, terms(entry),
				sourceIds(links), addresses(ofType("SOURCED_FROM", links).map(CuratedLink::to).distinct().toList()));
	}

	private Terms terms(RegisterEntry entry) {
		String register = entry.register();
		return (register != null) ? Terms.of(this.registers.require("register:" + register)) : Terms.OF_THE_GRAPH;
	}

	private static Optional<Row> membership(List<CuratedLink> links) {
		return ofType("MEMBER_OF", links).map(CuratedLink::properties).findFirst();
	}

	private static Stream<CuratedLink> ofType(String type, List<CuratedLink> links) {
		return links.stream().filter((link) -> link.type().equals(type));
	}

	/** In the order of the row where a relationship keeps it, or else of their titles. */
	private static List<String> sourceIds(List<CuratedLink> links) {
		return links.stream()
			.filter((link) -> OF_ROW.contains(link.type()))
			.findFirst()
			.map((link) -> link.properties().strings("sourceIds"))
			.orElseGet(() -> ofType("SOURCED_FROM", links).filter((link) -> !link.properties().has("properties"))
				.map(CuratedLink::to)
				.toList());
	}

	private List<String> addresses(List<String> sourceIds) {
		Map<String, Entity> sources = this.entities.byIds(sourceIds);
		return sourceIds.stream()
			.map(sources::get)
			.filter(Objects::nonNull)
			.map((source) -> ((Source) source).url())
			.toList();
	}

}
