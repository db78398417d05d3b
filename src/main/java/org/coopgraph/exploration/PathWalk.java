package org.coopgraph.exploration;

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
record PathWalk(PathGraph graph, PathQuestion asked, boolean climbing, boolean apart) {

	/** The ids along the best of the shortest ways, empty where there is none. */
	List<String> shortest() {
		Trail start = Trail.from(this.asked.from(), this.graph);
		Map<Trail.Place, Trail> nearest = Map.of(start.place(), start);
		Set<Trail.Place> seen = new HashSet<>(nearest.keySet());
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
		Trail start = Trail.from(this.asked.from(), this.graph);
		Map<Trail.Place, Trail> nearest = Map.of(start.place(), start);
		Set<Trail.Place> seen = new HashSet<>(nearest.keySet());
		for (int length = 0; length <= this.asked.maxLength(); length++) {
			nearest = next(nearest, seen);
			seen.addAll(nearest.keySet());
		}
		return nearest.isEmpty();
	}

	private List<String> arrived(Map<Trail.Place, Trail> nearest) {
		return nearest.values()
			.stream()
			.filter((trail) -> trail.place().id().equals(this.asked.to()))
			.min(Comparator.naturalOrder())
			.map(Trail::ids)
			.orElse(List.of());
	}

	private Map<Trail.Place, Trail> next(Map<Trail.Place, Trail> nearest, Set<Trail.Place> seen) {
		Map<Trail.Place, Trail> next = new HashMap<>();
		nearest.values()
			.forEach((trail) -> this.graph.at(trail.place().id())
				.filter((link) -> leads(trail.place(), link))
				.map((link) -> trail.over(link, this.graph))
				.map(this::simplified)
				.filter((further) -> !seen.contains(further.place()))
				.forEach((further) -> next.merge(further.place(), further,
						BinaryOperator.minBy(Comparator.naturalOrder()))));
		return next;
	}

	private boolean leads(Trail.Place place, Link link) {
		return this.asked.has(link.type()) && !(this.climbing && place.downwards() && link.leadsFrom(place.id()))
				&& !(this.apart && place.overMembership() && link.isMembership());
	}

	/** Places differ only by what matters here. */
	private Trail simplified(Trail trail) {
		Trail.Place place = trail.place();
		return new Trail(
				new Trail.Place(place.id(), this.climbing && place.downwards(), this.apart && place.overMembership()),
				trail.ids(), trail.ties());
	}

}
