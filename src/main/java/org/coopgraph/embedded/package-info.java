/**
 * Neo4j inside the process: builds and serves the stores of data sets, and serves Neo4j
 * Browser.
 */
@NullMarked
package org.coopgraph.embedded;

import org.jspecify.annotations.NullMarked;
