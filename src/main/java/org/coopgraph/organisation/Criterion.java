package org.coopgraph.organisation;

import java.util.Set;

/** What organisations can be told apart by, so that an index begins with it. */
enum Criterion {

	COUNTRY("countryCode"), REGION("regionId"), SECTOR("sectorId"), TYPE("type"), ROLE("role"),
	CROSS_SECTOR("crossSector"), INTERNATIONAL("international"), FOUNDED("foundedAscending");

	/** Those by which organisations are tallied for each decade. */
	static final Set<Criterion> OF_DECADES = Set.of(COUNTRY, REGION, ROLE, TYPE);

	static final Set<Criterion> YEARS = Set.of(FOUNDED);

	private final String property;

	Criterion(String property) {
		this.property = property;
	}

	/** The property that holds it, of the organisation or of its {@code ACTIVE_IN}. */
	String property() {
		return this.property;
	}

}
