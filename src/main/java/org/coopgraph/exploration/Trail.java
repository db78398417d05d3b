package org.coopgraph.exploration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way to a place.
 *
 * @param ids along the way
 * @param ties how many relationships the nodes along the way have in all
 */
record Trail(Place place, List<String> ids, long ties) implements Comparable<Trail> {

	private static final Comparator<Trail> ORDER = Comparator.comparingLong(Trail::ties)
		.thenComparing((trail) -> String.join("\n", trail.ids));

	/**
	 * Where one stands, and what may follow.
	 *
	 * @param downwards whether a relationship was followed against its direction
	 * @param overMembership whether a membership was on the way
	 */
	record Place(String id, boolean downwards, boolean overMembership) {
	}

	static Trail from(String id, PathGraph graph) {
		return new Trail(new Place(id, false, false), List.of(id), graph.tiesOf(id));
	}

	Trail over(Link link, PathGraph graph) {
		String id = link.beyond(this.place.id());
		List<String> ids = new ArrayList<>(this.ids);
		ids.add(id);
		boolean downwards = this.place.downwards() || !link.leadsFrom(this.place.id());
		Place next = new Place(id, downwards, this.place.overMembership() || link.isMembership());
		return new Trail(next, ids, this.ties + graph.tiesOf(id));
	}

	/** Of equally long ones, that over what few are tied to, then by the first ids. */
	@Override
	public int compareTo(Trail other) {
		return ORDER.compare(this, other);
	}

}
