/**
 * Pages, totals and facets of lists of organisations, read for many parents at once.
 */
@NullMarked
package org.coopgraph.organisation.list;

import org.jspecify.annotations.NullMarked;
