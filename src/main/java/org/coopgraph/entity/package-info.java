/**
 * The common parts of all entities of the graph: ids, names and texts in three languages,
 * dates, sources, labels and relationship types.
 */
@NullMarked
package org.coopgraph.entity;

import org.jspecify.annotations.NullMarked;
