package org.coopgraph.alliance.event;

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

/** The events, held in memory. */
@Repository
class Events implements EntityLookup {

	private final Snapshot<Entities<Event>> events;

	Events(EventNodeRepository nodes, Snapshots snapshots) {
		this.events = snapshots.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Event::date)));
	}

	/** Oldest first. */
	List<Event> all() {
		return this.events.get().all();
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Event byKey(String key) {
		return this.events.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "event:";
	}

	@Override
	public Map<String, Event> byIds(Collection<String> ids) {
		return this.events.get().existing(ids);
	}

}
