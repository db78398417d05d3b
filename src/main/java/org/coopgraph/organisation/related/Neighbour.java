package org.coopgraph.organisation.related;

import java.util.Comparator;

/**
 * An entity to which organisations are related, or their region.
 *
 * @param weight the rarer it is, the higher
 */
record Neighbour(String id, double weight) {

	static final Comparator<Neighbour> RAREST_FIRST = Comparator.comparingDouble(Neighbour::weight)
		.reversed()
		.thenComparing(Neighbour::id);

	/** By the number of organisations that are related to it. */
	static Neighbour of(String id, long degree) {
		return new Neighbour(id, 1 / Math.log(1 + degree));
	}

}
