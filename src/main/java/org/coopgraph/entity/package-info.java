/**
 * What all entities of the graph share: id, names and texts in three languages, dates,
 * sources, labels and relationship types.
 */
@NullMarked
package org.coopgraph.entity;

import org.jspecify.annotations.NullMarked;
