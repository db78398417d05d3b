package org.coopgraph.organisation.statistics;

/** What the organisations of a list are counted by. */
public enum Facet {

	COUNTRIES, REGIONS, SECTORS, TYPES, DECADES

}
