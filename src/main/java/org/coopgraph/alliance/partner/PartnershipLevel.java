package org.coopgraph.alliance.partner;

/** Level on which the Alliance works with a partner. */
enum PartnershipLevel {

	GLOBAL, REGIONAL

}
