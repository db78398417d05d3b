/**
 * Numbers of organisations, written by the load and held in memory, for totals, facets
 * and the choice of an index.
 */
@NullMarked
package org.coopgraph.organisation.statistics;

import org.jspecify.annotations.NullMarked;
