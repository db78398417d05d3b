package org.coopgraph.source;

/** Whether a source is of the Alliance or its bodies, or of others. */
public enum SourceKind {

	PRIMARY, SECONDARY

}
