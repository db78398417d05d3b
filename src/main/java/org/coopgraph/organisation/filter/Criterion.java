package org.coopgraph.organisation.filter;

/** A property by which organisations are selected, counted and indexed. */
public enum Criterion {

	COUNTRY("countries", "countryCode"), REGION("regions", "regionId"), SECTOR("sectors", "sectorId"),
	TYPE("types", "type"), ROLE("roles", "role"), CROSS_SECTOR("crossSector", "crossSector"),
	INTERNATIONAL("international", "international"), FOUNDED("founded", "foundedAscending"),

	/** The members that conditions on their membership select, by their ids. */
	MEMBERSHIP("members", "id");

	private final String field;

	private final String property;

	Criterion(String field, String property) {
		this.field = field;
		this.property = property;
	}

	/** Its field in the filter of the API, and the parameter of its values. */
	public String field() {
		return this.field;
	}

	/** Its indexed property, of the organisation or of its {@code ACTIVE_IN}. */
	public String property() {
		return this.property;
	}

}
