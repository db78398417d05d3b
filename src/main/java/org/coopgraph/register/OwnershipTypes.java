package org.coopgraph.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The types of ownership, ordered by id. */
@Repository
public class OwnershipTypes implements EntityLookup {

	private final Snapshot<Entities<OwnershipType>> entities;

	OwnershipTypes(OwnershipTypeNodeRepository nodes, Snapshots snapshots) {
		this.entities = snapshots
			.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(OwnershipType::id)));
	}

	List<OwnershipType> all() {
		return this.entities.get().all();
	}

	public OwnershipType require(String id) {
		return this.entities.get().require(id);
	}

	/** By its id or its bare key. */
	@Nullable OwnershipType byKey(String key) {
		return this.entities.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "ownership:";
	}

	@Override
	public Map<String, OwnershipType> byIds(Collection<String> ids) {
		return this.entities.get().existing(ids);
	}

}
