package org.coopgraph.benchmark;

/**
 * A position in the order of names: the cursor of the service, and the values for the
 * baseline.
 */
record PagePosition(String cursor, String sortName, String id) {
}
