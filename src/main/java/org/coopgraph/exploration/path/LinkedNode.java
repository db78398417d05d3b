package org.coopgraph.exploration.path;

import java.util.List;

/**
 * An entity with the relationships that lead away from it.
 *
 * @param degree how many relationships it has in all, of whatever type
 */
record LinkedNode(String id, long degree, List<Link> links) {
}
