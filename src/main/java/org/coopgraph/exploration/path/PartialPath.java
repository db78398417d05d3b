package org.coopgraph.exploration.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A path from its start to some node.
 *
 * @param before the same path without its last node, null at the start
 * @param degrees sum of the degrees of its nodes
 * @param downwards whether it has followed a relationship against its direction
 * @param overMembership whether it has followed a membership
 */
record PartialPath(@Nullable PartialPath before, int node, long degrees, boolean downwards, boolean overMembership) {

	/** Of two paths with the same state only the better one needs to go on. */
	int state() {
		return state(this.node, this.downwards, this.overMembership);
	}

	static int state(int node, boolean downwards, boolean overMembership) {
		return 4 * node + (downwards ? 2 : 0) + (overMembership ? 1 : 0);
	}

	/** The ids of its nodes, from the start on. */
	List<String> ids(PathGraph graph) {
		List<String> ids = new ArrayList<>();
		for (PartialPath path = this; path != null; path = path.before) {
			ids.add(graph.id(path.node));
		}
		Collections.reverse(ids);
		return ids;
	}

}
