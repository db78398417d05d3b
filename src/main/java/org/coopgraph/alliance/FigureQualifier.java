package org.coopgraph.alliance;

/** How exact a figure is. */
enum FigureQualifier {

	EXACT, ABOUT, AT_LEAST

}
