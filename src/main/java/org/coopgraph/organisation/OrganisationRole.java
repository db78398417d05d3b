package org.coopgraph.organisation;

/** What an organisation is to the Alliance. */
public enum OrganisationRole {

	GLOBAL_OFFICE, REGIONAL_OFFICE, SECTORAL_ORGANISATION, COMMITTEE, NETWORK, MEMBER, AFFILIATE

}
