package org.coopgraph.organisation;

/** What an organisation is to the Alliance. */
public enum OrganisationRole {

	GLOBAL_OFFICE("GlobalOffice"), REGIONAL_OFFICE("RegionalOffice"), SECTORAL_ORGANISATION("SectoralOrganisation"),
	COMMITTEE("Committee"), NETWORK("Network"), MEMBER("Member"), AFFILIATE("Affiliate");

	private final String label;

	OrganisationRole(String label) {
		this.label = label;
	}

	/** The label that its organisations have in the graph. */
	public String label() {
		return this.label;
	}

}
