package org.coopgraph.organisation.filter;

/** What organisations can be told apart by, so that an index begins with it. */
public enum Criterion {

	COUNTRY("countryCode"), REGION("regionId"), SECTOR("sectorId"), TYPE("type"), ROLE("role"),
	CROSS_SECTOR("crossSector"), INTERNATIONAL("international"), FOUNDED("foundedAscending");

	private final String property;

	Criterion(String property) {
		this.property = property;
	}

	/** The property that holds it, of the organisation or of its {@code ACTIVE_IN}. */
	public String property() {
		return this.property;
	}

}
