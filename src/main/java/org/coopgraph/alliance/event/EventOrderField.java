package org.coopgraph.alliance.event;

/** A property by which events are ordered. */
enum EventOrderField {

	DATE

}
