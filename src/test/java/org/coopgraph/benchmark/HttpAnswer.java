package org.coopgraph.benchmark;

/**
 * The answer of a server.
 *
 * @param tag the entity tag, empty if it has none
 */
record HttpAnswer(String tag, byte[] body) {
}
