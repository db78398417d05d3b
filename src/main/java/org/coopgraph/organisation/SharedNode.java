package org.coopgraph.organisation;

import java.util.List;

import org.neo4j.driver.Value;

import org.coopgraph.graphql.Entity;
import org.coopgraph.graphql.EntityLookup;
import org.springframework.stereotype.Component;

/**
 * Turns the node of what two organisations share into an entity: an organisation from
 * what the node holds, any other from memory.
 */
@Component
class SharedNode {

	private final List<EntityLookup> lookups;

	SharedNode(List<EntityLookup> lookups) {
		this.lookups = lookups;
	}

	Entity toEntity(Value node) {
		return node.asNode().hasLabel("Organisation") ? OrganisationNode.toOrganisation(node)
				: inMemory(node.get("id").asString());
	}

	private Entity inMemory(String id) {
		return this.lookups.stream()
			.filter((lookup) -> id.startsWith(lookup.prefix()))
			.<Entity>mapMulti((lookup, found) -> lookup.byIds(List.of(id)).values().forEach(found))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(id + " is not in memory"));
	}

}
