/**
 * Numbers of organisations that the load writes and the service keeps in memory, for
 * totals, facets and the choice of an index.
 */
@NullMarked
package org.coopgraph.organisation.statistics;

import org.jspecify.annotations.NullMarked;
