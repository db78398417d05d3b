package org.coopgraph.alliance.event;

/** Kind of an event. */
enum EventKind {

	FOUNDING, CONGRESS, GENERAL_ASSEMBLY, CONFERENCE, IDENTITY, STRUCTURE, ADVOCACY, OBSERVANCE, PUBLICATION, MEMBERSHIP

}
