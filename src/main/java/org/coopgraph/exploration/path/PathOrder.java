package org.coopgraph.exploration.path;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * The order of equally long paths with the same start: lowest degrees first, then the ids
 * of the nodes, one after the other.
 */
record PathOrder(PathGraph graph) implements Comparator<PartialPath> {

	@Override
	public int compare(PartialPath one, PartialPath other) {
		int byDegrees = Long.compare(one.degrees(), other.degrees());
		return (byDegrees != 0) ? byDegrees : compareIds(one, other);
	}

	private int compareIds(@Nullable PartialPath one, @Nullable PartialPath other) {
		if (one == null || other == null || one == other) {
			return 0;
		}
		int before = compareIds(one.before(), other.before());
		return (before != 0) ? before : this.graph.id(one.node()).compareTo(this.graph.id(other.node()));
	}

}
