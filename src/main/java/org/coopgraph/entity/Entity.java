package org.coopgraph.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A node of the graph that has an id and a name. */
public interface Entity extends Sourced {

	/** Unique over all entities, the same as in Neo4j. */
	String id();

	/** The English name, or the official one. */
	String name();

	default @Nullable String nameFr() {
		return null;
	}

	default @Nullable String nameEs() {
		return null;
	}

	@Override
	default @Nullable List<String> sourceIds() {
		return null;
	}

}
