/**
 * Rows of plain values, read from the Neo4j of this process or over Bolt.
 */
@NullMarked
package org.coopgraph.cypher.row;

import org.jspecify.annotations.NullMarked;
