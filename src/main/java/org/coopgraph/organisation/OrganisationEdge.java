package org.coopgraph.organisation;

/** An organisation on a page. */
record OrganisationEdge(String cursor, Organisation node) {
}
