package org.coopgraph.alliance;

/** What a figure counts. */
enum FigureMetric {

	MEMBER_ORGANISATIONS, FULL_MEMBERS, ASSOCIATE_MEMBERS, COUNTRIES, PEOPLE, COOPERATIVES

}
