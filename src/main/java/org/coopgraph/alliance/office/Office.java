package org.coopgraph.alliance.office;

/** Office of the Alliance. */
enum Office {

	PRESIDENT, ACTING_PRESIDENT, SECRETARY, GENERAL_SECRETARY, DIRECTOR, DIRECTOR_GENERAL, INTERIM_DIRECTOR_GENERAL;

	/**
	 * Presidents succeed one another; so do secretaries and directors, in another line.
	 */
	boolean isPresidency() {
		return this == PRESIDENT || this == ACTING_PRESIDENT;
	}

}
