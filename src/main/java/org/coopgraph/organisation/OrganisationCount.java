package org.coopgraph.organisation;

/**
 * How many organisations a list holds.
 *
 * @param atLeast whether counting stopped before the end
 */
record OrganisationCount(int organisations, boolean atLeast) {

	static final OrganisationCount NONE = new OrganisationCount(0, false);

}
