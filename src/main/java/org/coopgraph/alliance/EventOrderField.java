package org.coopgraph.alliance;

/** What an order of events can go by. */
enum EventOrderField {

	DATE

}
