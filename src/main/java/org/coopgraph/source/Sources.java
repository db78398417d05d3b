package org.coopgraph.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** The sources, held in memory, and the citations of entities. */
@Repository
class Sources implements EntityLookup {

	private final CuratedGraphRepository curated;

	private final Snapshot<Entities<Source>> sources;

	Sources(SourceNodeRepository nodes, CuratedGraphRepository curated, Snapshots snapshots) {
		this.curated = curated;
		this.sources = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Source::title)));
	}

	/** In the order of their titles. */
	List<Source> all() {
		return this.sources.get().all();
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Source byKey(String key) {
		return this.sources.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "source:";
	}

	@Override
	public Map<String, Source> byIds(Collection<String> ids) {
		return this.sources.get().existing(ids);
	}

	/** The sources that exist, in the order of the ids. */
	List<Source> existing(Collection<String> ids) {
		return ids.stream().map(this.sources.get()::byId).filter(Objects::nonNull).toList();
	}

	/**
	 * The citations of an entity, in the order of the titles. Affiliates cite no sources.
	 */
	List<Citation> citations(String entityId) {
		return this.curated.get()
			.links(entityId)
			.stream()
			.filter((link) -> link.type().equals("SOURCED_FROM"))
			.flatMap((link) -> citation(link).stream())
			.toList();
	}

	private Optional<Citation> citation(CuratedLink link) {
		Row sourcing = link.properties();
		return Optional.ofNullable(this.sources.get().byId(link.to()))
			.map((source) -> new Citation(source, sourcing.has("properties") ? sourcing.strings("properties") : null));
	}

}
