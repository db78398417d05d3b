package org.coopgraph.exploration.path;

import java.util.ArrayList;
import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.exploration.Relationship;
import org.coopgraph.exploration.Subgraph;

/** The entities and relationships from one entity to another, in this order. */
record Path(List<Entity> nodes, List<Relationship> relationships) {

	/** The path over all nodes of a subgraph, from the first to the last. */
	static Path through(Subgraph subgraph) {
		List<Entity> nodes = subgraph.nodes();
		List<Relationship> steps = new ArrayList<>();
		for (int step = 1; step < nodes.size(); step++) {
			steps.add(subgraph.between(nodes.get(step - 1), nodes.get(step)));
		}
		return new Path(nodes, steps);
	}

	public int length() {
		return this.relationships.size();
	}

}
