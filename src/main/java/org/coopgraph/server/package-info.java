/**
 * A Neo4j server named by the operator: checked and, where requested, loaded at the
 * start.
 */
@NullMarked
package org.coopgraph.server;

import org.jspecify.annotations.NullMarked;
