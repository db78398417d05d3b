package org.coopgraph.exploration.path;

import java.util.List;

/**
 * An entity with the relationships that lead away from it.
 *
 * @param degree number of its relationships of all types, in both directions
 */
record LinkedNode(String id, long degree, List<Link> links) {
}
