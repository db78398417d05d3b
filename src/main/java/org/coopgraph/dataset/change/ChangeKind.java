package org.coopgraph.dataset.change;

/** What happened to a row. */
public enum ChangeKind {

	ADDED, CHANGED, REMOVED

}
