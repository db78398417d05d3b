package org.coopgraph.organisation.filter;

/** What an order of organisations can go by. */
public enum OrganisationOrderField {

	NAME, FOUNDED, DISTANCE

}
