package org.coopgraph.organisation.list;

import org.coopgraph.organisation.query.OrganisationIndex;

/**
 * The number of organisations of a list.
 *
 * @param atLeast whether reading stops at a limit, so that there may be more in the list
 * than in its facets
 */
record TotalCount(int organisations, boolean atLeast) {

	static final TotalCount NONE = new TotalCount(0, false);

	/**
	 * The number of affiliations that Neo4j keeps, which is exact; facets and boxes are
	 * read up to the limit.
	 */
	static TotalCount ofAffiliations(int organisations) {
		return new TotalCount(organisations, organisations > OrganisationIndex.FEDERATION.limit());
	}

}
