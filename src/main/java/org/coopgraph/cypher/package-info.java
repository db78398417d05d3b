/**
 * Access to Neo4j: statements within limits, a log of executed statements, snapshots in
 * memory, health, the statements of the schema and the load.
 */
@NullMarked
package org.coopgraph.cypher;

import org.jspecify.annotations.NullMarked;
