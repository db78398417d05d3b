package org.coopgraph.source;

/** Who speaks in a source. */
public enum SourceKind {

	PRIMARY, SECONDARY

}
