package org.coopgraph.alliance;

/** Where the date of a figure comes from. */
enum DateBasis {

	STATED, ESTIMATED

}
