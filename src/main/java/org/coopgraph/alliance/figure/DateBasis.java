package org.coopgraph.alliance.figure;

/** Where the date of a figure comes from. */
enum DateBasis {

	STATED, ESTIMATED

}
