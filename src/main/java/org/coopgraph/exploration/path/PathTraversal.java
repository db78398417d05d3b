package org.coopgraph.exploration.path;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A breadth-first search.
 *
 * @param climbing whether paths lead only upwards from both ends, to what an entity
 * belongs to and what that belongs to
 * @param oneMembership whether paths lead over one membership at most
 */
record PathTraversal(PathGraph graph, PathRequest request, boolean climbing, boolean oneMembership) {

	/** Paths that climb from both ends. */
	static PathTraversal climb(PathGraph graph, PathRequest request, boolean oneMembership) {
		return new PathTraversal(graph, request, true, oneMembership);
	}

	static PathTraversal inAnyDirection(PathGraph graph, PathRequest request, boolean oneMembership) {
		return new PathTraversal(graph, request, false, oneMembership);
	}

	/** The ids along the best of the shortest paths, empty where there is none. */
	List<String> shortest() {
		int end = this.graph.number(this.request.to());
		BitSet seen = new BitSet();
		Collection<PartialPath> paths = start(seen);
		for (int length = 0; length < this.request.maxLength() && !hasArrived(paths, end); length++) {
			paths = longer(paths, seen);
		}
		return paths.stream()
			.filter((path) -> path.node() == end)
			.min(new PathOrder(this.graph))
			.map((path) -> path.ids(this.graph))
			.orElse(List.of());
	}

	/** Whether no path is longer than requested. */
	boolean isExhaustive() {
		BitSet seen = new BitSet();
		Collection<PartialPath> paths = start(seen);
		for (int length = 0; length <= this.request.maxLength(); length++) {
			paths = longer(paths, seen);
		}
		return paths.isEmpty();
	}

	private List<PartialPath> start(BitSet seen) {
		int node = this.graph.number(this.request.from());
		PartialPath start = new PartialPath(null, node, this.graph.degreeOf(node), false, false);
		seen.set(start.state());
		return List.of(start);
	}

	private static boolean hasArrived(Collection<PartialPath> paths, int end) {
		return paths.stream().anyMatch((path) -> path.node() == end);
	}

	/** For each state that was not seen before, the best of the paths that lead there. */
	private Collection<PartialPath> longer(Collection<PartialPath> paths, BitSet seen) {
		Map<Integer, PartialPath> longer = new HashMap<>();
		paths.forEach((path) -> this.graph.forEachStep(path.node(), (step) -> {
			if (isAllowed(path, step) && !seen.get(stateAfter(path, step))) {
				longer.merge(stateAfter(path, step), extended(path, step), this::better);
			}
		}));
		longer.keySet().forEach(seen::set);
		return longer.values();
	}

	private boolean isAllowed(PartialPath path, Step step) {
		return !(path.downwards() && step.upwards()) && !(path.overMembership() && step.isMembership())
				&& this.request.has(step.type());
	}

	private PartialPath better(PartialPath one, PartialPath other) {
		return (new PathOrder(this.graph).compare(one, other) <= 0) ? one : other;
	}

	private PartialPath extended(PartialPath path, Step step) {
		return new PartialPath(path, step.to(), path.degrees() + this.graph.degreeOf(step.to()),
				isDownwards(path, step), isOverMembership(path, step));
	}

	private int stateAfter(PartialPath path, Step step) {
		return PartialPath.state(step.to(), isDownwards(path, step), isOverMembership(path, step));
	}

	private boolean isDownwards(PartialPath path, Step step) {
		return this.climbing && (path.downwards() || !step.upwards());
	}

	private boolean isOverMembership(PartialPath path, Step step) {
		return this.oneMembership && (path.overMembership() || step.isMembership());
	}

}
