/**
 * Questions across all kinds of entities: names, paths, surroundings, any node by its id.
 */
@NullMarked
package org.coopgraph.exploration;

import org.jspecify.annotations.NullMarked;
