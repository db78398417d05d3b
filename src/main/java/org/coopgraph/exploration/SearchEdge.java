package org.coopgraph.exploration;

/** A hit on a page. */
record SearchEdge(String cursor, SearchHit node) {
}
