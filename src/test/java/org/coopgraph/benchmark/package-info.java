/**
 * Compares the service with the baseline: the same data, fetched by one statement written
 * by hand and sent by a bare HTTP server.
 */
@NullMarked
package org.coopgraph.benchmark;

import org.jspecify.annotations.NullMarked;
