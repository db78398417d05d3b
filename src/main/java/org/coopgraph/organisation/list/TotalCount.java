package org.coopgraph.organisation.list;

/**
 * How many organisations a list holds.
 *
 * @param atLeast whether counting stopped before the end
 */
record TotalCount(int organisations, boolean atLeast) {

	static final TotalCount NONE = new TotalCount(0, false);

}
