package org.coopgraph.exploration.neighbourhood;

import java.util.List;
import java.util.Set;

/**
 * Where a search for the nearest entities has arrived.
 *
 * @param nearest ids of the entities whose neighbours are next
 * @param found ids to leave out
 * @param limit how many further entities the answer can take
 * @param types names of the types of relationships to follow
 */
record Frontier(List<String> nearest, Set<String> found, int limit, Set<String> types) {

	/** So many entities have enough among them that are not found yet. */
	int enough() {
		return this.limit + this.found.size();
	}

}
