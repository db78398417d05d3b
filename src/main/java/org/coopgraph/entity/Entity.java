package org.coopgraph.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A node or a relationship of the graph that has an id and a name. */
public interface Entity extends Node, Sourced {

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
