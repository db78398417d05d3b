package org.coopgraph.sector;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** The eight sectors, in the Alliance's order. */
@Repository
public class Sectors implements EntityLookup {

	private final Snapshot<Entities<Sector>> sectors;

	Sectors(SectorNodeRepository nodes, Snapshots snapshots) {
		this.sectors = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Sector::number)));
	}

	public List<Sector> all() {
		return this.sectors.get().all();
	}

	public Sector require(String id) {
		return this.sectors.get().require(id);
	}

	/** By its id or its bare key. */
	public @Nullable Sector byKey(String key) {
		return this.sectors.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "sector:";
	}

	@Override
	public Map<String, Sector> byIds(Collection<String> ids) {
		return this.sectors.get().existing(ids);
	}

}
