/**
 * How the process starts, reports a failure and ends: messages for the operator, the
 * choice of the Neo4j server, the watch on memory.
 */
@NullMarked
package org.coopgraph.start;

import org.jspecify.annotations.NullMarked;
