package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.graphql.Entity;
import org.coopgraph.graphql.Sourced;

/** A line between two entities: all facts of a type that lead from one to the other. */
record Relationship(RelationshipType type, Entity from, Entity to, List<String> sourceIds) implements Sourced {

	boolean joins(Entity one, Entity other) {
		return (this.from.equals(one) && this.to.equals(other)) || (this.from.equals(other) && this.to.equals(one));
	}

}
