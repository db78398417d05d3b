package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.entity.Sourced;

/** All relationships of a type that lead from one entity to another, as one. */
public record Relationship(RelationshipType type, Entity from, Entity to, List<String> sourceIds) implements Sourced {

	boolean joins(Entity one, Entity other) {
		return (this.from.equals(one) && this.to.equals(other)) || (this.from.equals(other) && this.to.equals(one));
	}

}
