package org.coopgraph.organisation;

/** Confidence in the facts of an organisation. */
public enum Confidence {

	HIGH, MEDIUM, LOW

}
