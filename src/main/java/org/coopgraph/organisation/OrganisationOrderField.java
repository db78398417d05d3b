package org.coopgraph.organisation;

/** What an order of organisations can go by. */
enum OrganisationOrderField {

	NAME, FOUNDED, DISTANCE

}
