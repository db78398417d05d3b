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

/** The registers of cooperatives, ordered by id. */
@Repository
public class Registers implements EntityLookup {

	private final Snapshot<Entities<Register>> entities;

	Registers(RegisterNodeRepository nodes, Snapshots snapshots) {
		this.entities = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Register::id)));
	}

	List<Register> all() {
		return this.entities.get().all();
	}

	/** The sentences that licences require wherever the data are shown. */
	public List<String> attributions() {
		return all().stream().map(Register::attribution).toList();
	}

	public Register require(String id) {
		return this.entities.get().require(id);
	}

	/** By its id or its bare key. */
	@Nullable Register byKey(String key) {
		return this.entities.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "register:";
	}

	@Override
	public Map<String, Register> byIds(Collection<String> ids) {
		return this.entities.get().existing(ids);
	}

}
