package org.coopgraph.exploration.path;

import java.util.Collection;

/**
 * Where paths are looked for.
 *
 * @param known what is above both ends, and all else but affiliates
 * @param joined the same with affiliates that join things
 * @param sampled whether there are affiliates, so that some are left out
 */
record PathGraphs(PathGraph known, PathGraph joined, boolean sampled) {

	/** With ends of the path that are affiliates, and what is above them. */
	PathGraphs with(Collection<LinkedNode> nodes) {
		return new PathGraphs(this.known.with(nodes), this.joined.with(nodes), this.sampled);
	}

}
