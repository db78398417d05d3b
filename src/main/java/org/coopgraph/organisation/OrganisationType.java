package org.coopgraph.organisation;

/** Type of an organisation, in the Alliance's terms. */
public enum OrganisationType {

	NATIONAL_APEX, NATIONAL_SECTORAL_FEDERATION, REGIONAL_FEDERATION, SUPRANATIONAL, COOPERATIVE,
	COOPERATIVE_OF_COOPERATIVES, COOPERATIVE_GROUP, MUTUAL, PROMOTER, GOVERNMENT

}
