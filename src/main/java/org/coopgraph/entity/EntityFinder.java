package org.coopgraph.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Finds entities of all kinds by their ids. */
@Component
public final class EntityFinder {

	private final List<EntityLookup> lookups;

	EntityFinder(List<EntityLookup> lookups) {
		this.lookups = lookups;
	}

	/** The entities that exist, by id. */
	public Map<String, Entity> byIds(Collection<String> ids) {
		Map<String, List<String>> byPrefix = ids.stream()
			.filter(EntityId::isPossible)
			.collect(Collectors.groupingBy(EntityId::prefix));
		Map<String, Entity> found = new HashMap<>();
		this.lookups.stream()
			.filter((lookup) -> byPrefix.containsKey(lookup.prefix()))
			.forEach((lookup) -> found.putAll(lookup.byIds(byPrefix.getOrDefault(lookup.prefix(), List.of()))));
		return found;
	}

}
