/**
 * A Neo4j server named by the operator: checked and, if asked for, loaded at the start.
 */
@NullMarked
package org.coopgraph.server;

import org.jspecify.annotations.NullMarked;
