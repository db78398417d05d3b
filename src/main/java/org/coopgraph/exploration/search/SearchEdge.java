package org.coopgraph.exploration.search;

/** A hit on a page. */
record SearchEdge(String cursor, SearchHit node) {
}
