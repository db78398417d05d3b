/**
 * The entities that are no affiliates, which are few enough to be in memory: their graph
 * and their names.
 */
@NullMarked
package org.coopgraph.curated;

import org.jspecify.annotations.NullMarked;
