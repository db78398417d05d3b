package org.coopgraph.alliance.event;

/** An event on a page. */
record EventEdge(String cursor, Event node) {
}
