/**
 * Neo4j inside the process: stores of data sets, the database, Neo4j Browser.
 */
@NullMarked
package org.coopgraph.embedded;

import org.jspecify.annotations.NullMarked;
