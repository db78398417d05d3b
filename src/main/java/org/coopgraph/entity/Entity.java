package org.coopgraph.entity;

import org.jspecify.annotations.Nullable;

/** A thing of the graph that can be opened, searched and walked over. */
public interface Entity {

	/** Unique over all entities, the same as in Neo4j. */
	String id();

	/** English, or the thing's own official name. */
	String name();

	default @Nullable String nameFr() {
		return null;
	}

	default @Nullable String nameEs() {
		return null;
	}

}
