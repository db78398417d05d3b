package org.coopgraph.organisation.statistics;

/** A property by whose values the organisations of a list are counted. */
public enum Facet {

	COUNTRIES, REGIONS, SECTORS, TYPES, DECADES

}
