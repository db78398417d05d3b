/**
 * Compares the service, on a Neo4j server and as shipped, with the floor: the same data,
 * fetched by one statement written by hand and sent by a bare HTTP server. What is asked
 * is drawn from the store, so that no kept answer decides.
 */
@NullMarked
package org.coopgraph.benchmark;

import org.jspecify.annotations.NullMarked;
