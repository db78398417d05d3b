package org.coopgraph.alliance;

/** An event on a page. */
record EventEdge(String cursor, Event node) {
}
