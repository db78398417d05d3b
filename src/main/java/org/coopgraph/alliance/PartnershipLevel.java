package org.coopgraph.alliance;

/** Level on which the Alliance works with a partner. */
enum PartnershipLevel {

	GLOBAL, REGIONAL

}
