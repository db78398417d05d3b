package org.coopgraph.exploration;

import java.util.ArrayList;
import java.util.List;

import org.coopgraph.graphql.Entity;

/** Some entities with all that relates two of them. */
record Subgraph(List<Entity> nodes, List<Relationship> relationships) {

	/** The path over all nodes, from the first to the last. */
	Path path() {
		List<Relationship> steps = new ArrayList<>();
		for (int step = 1; step < this.nodes.size(); step++) {
			steps.add(between(this.nodes.get(step - 1), this.nodes.get(step)));
		}
		return new Path(this.nodes, steps);
	}

	/** Where there are several, the first in the order of the types. */
	private Relationship between(Entity one, Entity other) {
		return this.relationships.stream().filter((link) -> link.joins(one, other)).findFirst().orElseThrow();
	}

}
