package org.coopgraph.organisation.list;

/**
 * The number of organisations of a list.
 *
 * @param atLeast whether there may be more, because counting stopped at a limit
 */
record TotalCount(int organisations, boolean atLeast) {

	static final TotalCount NONE = new TotalCount(0, false);

}
