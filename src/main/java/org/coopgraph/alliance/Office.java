package org.coopgraph.alliance;

/** Office of the Alliance. */
enum Office {

	PRESIDENT, ACTING_PRESIDENT, SECRETARY, GENERAL_SECRETARY, DIRECTOR, DIRECTOR_GENERAL, INTERIM_DIRECTOR_GENERAL;

	/** Presidents follow one another, and so do secretaries and directors. */
	boolean isPresidency() {
		return this == PRESIDENT || this == ACTING_PRESIDENT;
	}

}
