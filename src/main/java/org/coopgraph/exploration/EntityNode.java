package org.coopgraph.exploration;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Value;

import org.coopgraph.graphql.Entity;
import org.coopgraph.graphql.EntityLookup;
import org.coopgraph.organisation.OrganisationNode;
import org.springframework.stereotype.Component;

/**
 * Turns a node of the graph into an entity: an organisation from what the node holds, any
 * other from memory.
 */
@Component
class EntityNode {

	private final List<EntityLookup> lookups;

	EntityNode(List<EntityLookup> lookups) {
		this.lookups = lookups.stream()
			.sorted(Comparator.comparingInt((EntityLookup lookup) -> lookup.prefix().length()).reversed())
			.toList();
	}

	Entity toEntity(Value node) {
		boolean organisation = node.asNode().hasLabel("Organisation") && !node.asNode().hasLabel("Alliance");
		return organisation ? OrganisationNode.toOrganisation(node) : inMemory(node.get("id").asString());
	}

	/** The Alliance's own id begins like those of all organisations, and is longer. */
	private Entity inMemory(String id) {
		return this.lookups.stream()
			.filter((lookup) -> id.startsWith(lookup.prefix()))
			.<Entity>mapMulti((lookup, found) -> lookup.byIds(List.of(id)).values().forEach(found))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(id + " is not in memory"));
	}

}
