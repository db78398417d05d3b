package org.coopgraph.exploration.path;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Walks through a graph, step by step on all ways at once.
 *
 * @param climbing whether only upwards from both ends, to what they belong to and what
 * that belongs to
 * @param apart whether over a membership at most once
 */
record PathTraversal(PathGraph graph, PathRequest asked, boolean climbing, boolean apart) {

	/** The ids along the best of the shortest ways, empty where there is none. */
	List<String> shortest() {
		PartialPath start = PartialPath.from(this.asked.from(), this.graph);
		Map<PartialPath.Place, PartialPath> nearest = Map.of(start.place(), start);
		Set<PartialPath.Place> seen = new HashSet<>(nearest.keySet());
		for (int length = 0; length <= this.asked.maxLength(); length++) {
			List<String> arrived = arrived(nearest);
			if (!arrived.isEmpty()) {
				return arrived;
			}
			nearest = (length < this.asked.maxLength()) ? next(nearest, seen) : Map.of();
			seen.addAll(nearest.keySet());
		}
		return List.of();
	}

	/** Whether nothing is farther away than it may walk. */
	boolean comesToAnEnd() {
		PartialPath start = PartialPath.from(this.asked.from(), this.graph);
		Map<PartialPath.Place, PartialPath> nearest = Map.of(start.place(), start);
		Set<PartialPath.Place> seen = new HashSet<>(nearest.keySet());
		for (int length = 0; length <= this.asked.maxLength(); length++) {
			nearest = next(nearest, seen);
			seen.addAll(nearest.keySet());
		}
		return nearest.isEmpty();
	}

	private List<String> arrived(Map<PartialPath.Place, PartialPath> nearest) {
		return nearest.values()
			.stream()
			.filter((path) -> path.place().id().equals(this.asked.to()))
			.min(Comparator.naturalOrder())
			.map(PartialPath::ids)
			.orElse(List.of());
	}

	private Map<PartialPath.Place, PartialPath> next(Map<PartialPath.Place, PartialPath> nearest,
			Set<PartialPath.Place> seen) {
		Map<PartialPath.Place, PartialPath> next = new HashMap<>();
		nearest.values()
			.forEach((path) -> this.graph.at(path.place().id())
				.filter((link) -> leads(path.place(), link))
				.map((link) -> path.over(link, this.graph))
				.map(this::simplified)
				.filter((further) -> !seen.contains(further.place()))
				.forEach((further) -> next.merge(further.place(), further,
						BinaryOperator.minBy(Comparator.naturalOrder()))));
		return next;
	}

	private boolean leads(PartialPath.Place place, Link link) {
		return this.asked.has(link.type()) && !(this.climbing && place.downwards() && link.leadsFrom(place.id()))
				&& !(this.apart && place.overMembership() && link.isMembership());
	}

	/** Places differ only by what matters here. */
	private PartialPath simplified(PartialPath path) {
		PartialPath.Place place = path.place();
		return new PartialPath(new PartialPath.Place(place.id(), this.climbing && place.downwards(),
				this.apart && place.overMembership()), path.ids(), path.degree());
	}

}
