/**
 * Neo4j Browser at {@code /browser}, connected, with a guide to this graph and a style
 * for it.
 */
@NullMarked
package org.coopgraph.embedded.browser;

import org.jspecify.annotations.NullMarked;
