package org.coopgraph.organisation.filter;

/** The fields by which organisations can be ordered. */
public enum OrganisationOrderField {

	NAME, FOUNDED, DISTANCE

}
