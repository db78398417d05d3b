package org.coopgraph.identity;

/** Kind of a value. */
public enum ValueKind {

	COOPERATIVE, ETHICAL

}
