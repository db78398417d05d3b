package org.coopgraph.organisation.filter;

/** What organisations can be ordered by. */
public enum OrganisationOrderField {

	NAME, FOUNDED, DISTANCE

}
