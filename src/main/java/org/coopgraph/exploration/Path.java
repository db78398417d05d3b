package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.graphql.Entity;

/** A way from one entity to another, in the order in which it is walked. */
record Path(List<Entity> nodes, List<Relationship> relationships) {

	public int length() {
		return this.relationships.size();
	}

}
