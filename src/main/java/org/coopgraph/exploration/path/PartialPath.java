package org.coopgraph.exploration.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way to a place.
 *
 * @param ids along the way
 * @param degree how many relationships the nodes along the way have in all
 */
record PartialPath(Place place, List<String> ids, long degree) implements Comparable<PartialPath> {

	private static final Comparator<PartialPath> ORDER = Comparator.comparingLong(PartialPath::degree)
		.thenComparing((path) -> String.join("\n", path.ids));

	/**
	 * Where one stands, and what may follow.
	 *
	 * @param downwards whether a relationship was followed against its direction
	 * @param overMembership whether a membership was on the way
	 */
	record Place(String id, boolean downwards, boolean overMembership) {
	}

	static PartialPath from(String id, PathGraph graph) {
		return new PartialPath(new Place(id, false, false), List.of(id), graph.degreeOf(id));
	}

	PartialPath over(Link link, PathGraph graph) {
		String id = link.beyond(this.place.id());
		List<String> ids = new ArrayList<>(this.ids);
		ids.add(id);
		boolean downwards = this.place.downwards() || !link.leadsFrom(this.place.id());
		Place next = new Place(id, downwards, this.place.overMembership() || link.isMembership());
		return new PartialPath(next, ids, this.degree + graph.degreeOf(id));
	}

	/** Of equally long ones, that over nodes of low degree, then by the first ids. */
	@Override
	public int compareTo(PartialPath other) {
		return ORDER.compare(this, other);
	}

}
