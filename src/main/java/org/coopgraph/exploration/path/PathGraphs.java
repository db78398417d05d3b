package org.coopgraph.exploration.path;

import java.util.Collection;

/**
 * The graphs in which paths are searched.
 *
 * @param curated all curated entities, and affiliates that are above the ends
 * @param joined the same with affiliates that join entities
 * @param sampled whether there are affiliates, of which both graphs have only some
 */
record PathGraphs(PathGraph curated, PathGraph joined, boolean sampled) {

	/** Adds affiliates at the ends of a path, and the affiliates above them. */
	PathGraphs with(Collection<LinkedNode> nodes) {
		return new PathGraphs(this.curated.with(nodes), this.joined.with(nodes), this.sampled);
	}

}
