package org.coopgraph.identity;

/** Whether the sources state a relationship, or it is inferred from them. */
public enum Basis {

	STATED, INFERRED

}
