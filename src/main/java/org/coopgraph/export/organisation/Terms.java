package org.coopgraph.export.organisation;

import org.coopgraph.export.format.Origin;
import org.coopgraph.register.Register;

/** How data are to be named, and under which licence they are. */
record Terms(String attribution, String licence) {

	static final Terms OF_THE_GRAPH = new Terms(Origin.ATTRIBUTION, Origin.LICENCE);

	static Terms of(Register register) {
		return new Terms(register.attribution(), register.licence());
	}

}
