package org.coopgraph.alliance.figure;

/** How exact a figure is. */
enum FigureQualifier {

	EXACT, ABOUT, AT_LEAST

}
