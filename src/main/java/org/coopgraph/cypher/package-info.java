/**
 * The edge towards Neo4j: statements that read, a log of them, values kept in memory, the
 * schema's statements.
 */
@NullMarked
package org.coopgraph.cypher;

import org.jspecify.annotations.NullMarked;
