/**
 * Neo4j inside this process when no server is named, and Neo4j Browser beside it.
 */
@NullMarked
package org.coopgraph.embedded;

import org.jspecify.annotations.NullMarked;
