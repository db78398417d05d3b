package org.coopgraph.organisation;

import org.coopgraph.entity.Label;

/** What an organisation is to the Alliance. */
public enum OrganisationRole {

	GLOBAL_OFFICE, REGIONAL_OFFICE, SECTORAL_ORGANISATION, COMMITTEE, NETWORK, MEMBER, AFFILIATE;

	/** The label that its organisations have in the graph. */
	public String label() {
		return Label.valueOf(name()).text();
	}

}
