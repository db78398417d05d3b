/**
 * Shortest paths between two entities.
 */
@NullMarked
package org.coopgraph.exploration.path;

import org.jspecify.annotations.NullMarked;
