package org.coopgraph.organisation;

import org.coopgraph.entity.Label;

/** Role of an organisation towards the Alliance. */
public enum OrganisationRole {

	GLOBAL_OFFICE, REGIONAL_OFFICE, SECTORAL_ORGANISATION, COMMITTEE, NETWORK, MEMBER, AFFILIATE, COOPERATIVE;

	/** The label of its organisations in the graph. */
	public String label() {
		return Label.valueOf(name()).text();
	}

}
