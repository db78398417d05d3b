package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.entity.Entity;

/** Some entities with the relationships between them. */
public record Subgraph(List<Entity> nodes, List<Relationship> relationships) {

	/** The first relationship between two entities, in the order of the types. */
	public Relationship between(Entity one, Entity other) {
		return this.relationships.stream().filter((link) -> link.joins(one, other)).findFirst().orElseThrow();
	}

}
