/**
 * Neo4j inside the process: builds and serves the stores of data sets.
 */
@NullMarked
package org.coopgraph.embedded;

import org.jspecify.annotations.NullMarked;
