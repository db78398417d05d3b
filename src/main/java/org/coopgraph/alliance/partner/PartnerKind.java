package org.coopgraph.alliance.partner;

/** Kind of a partner. */
enum PartnerKind {

	UNITED_NATIONS_BODY, INTERGOVERNMENTAL_BODY, GOVERNMENTS, ENGAGEMENT_GROUP, COALITION

}
