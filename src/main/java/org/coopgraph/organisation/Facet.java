package org.coopgraph.organisation;

/** What the organisations of a list are counted by. */
enum Facet {

	COUNTRIES, REGIONS, SECTORS, TYPES, DECADES

}
