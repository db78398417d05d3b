package org.coopgraph.alliance;

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

/** The one Alliance, held in memory. */
@Repository
class Alliances implements EntityLookup {

	private final Snapshot<Entities<Alliance>> alliances;

	Alliances(AllianceNodeRepository nodes, Snapshots snapshots) {
		this.alliances = snapshots
			.of(() -> Entities.of("organisation:", nodes.findAll(), Comparator.comparing(Alliance::id)));
	}

	@Nullable Alliance current() {
		return this.alliances.get().all().stream().findFirst().orElse(null);
	}

	@Override
	public String prefix() {
		return "organisation:";
	}

	/** Other organisations are not looked up in memory. */
	@Override
	public Map<String, Alliance> byIds(Collection<String> ids) {
		return ids.contains(Alliance.ID) ? this.alliances.get().existing(List.of(Alliance.ID)) : Map.of();
	}

}
