package org.coopgraph.benchmark;

/**
 * A place in the order of names, as the service gives it out and as the floor knows it.
 */
record Position(String cursor, String sortName, String id) {
}
