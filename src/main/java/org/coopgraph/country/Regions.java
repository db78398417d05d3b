package org.coopgraph.country;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.coopgraph.graphql.language.Language;
import org.springframework.stereotype.Repository;

/** The Alliance's four regions, held in memory. */
@Repository
public class Regions implements EntityLookup {

	private final Snapshot<Entities<Region>> regions;

	Regions(RegionNodeRepository nodes, Snapshots snapshots) {
		this.regions = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Region::id)));
	}

	/** In the order of their names in a language. */
	public List<Region> all(Language language) {
		return this.regions.get().all(language);
	}

	public @Nullable Region byId(@Nullable String id) {
		return this.regions.get().byId(id);
	}

	public Region require(String id) {
		return this.regions.get().require(id);
	}

	/** By its id or its bare key. */
	public @Nullable Region byKey(String key) {
		return this.regions.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "region:";
	}

	@Override
	public Map<String, Region> byIds(Collection<String> ids) {
		return this.regions.get().existing(ids);
	}

}
