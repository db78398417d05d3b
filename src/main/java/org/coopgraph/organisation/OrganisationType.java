package org.coopgraph.organisation;

/** Form of an organisation, in the Alliance's own terms. */
public enum OrganisationType {

	NATIONAL_APEX, NATIONAL_SECTORAL_FEDERATION, REGIONAL_FEDERATION, SUPRANATIONAL, COOPERATIVE,
	COOPERATIVE_OF_COOPERATIVES, COOPERATIVE_GROUP, MUTUAL, PROMOTER, GOVERNMENT

}
