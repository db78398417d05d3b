package org.coopgraph.release;

/** A change on a page. */
record ChangeEdge(String cursor, Change node) {
}
