package org.coopgraph.organisation;

/** How sure the facts of an organisation are. */
public enum Confidence {

	HIGH, MEDIUM, LOW

}
