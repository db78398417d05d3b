package org.coopgraph.identity;

/** How a link is founded on its sources. */
public enum Basis {

	STATED, INFERRED

}
