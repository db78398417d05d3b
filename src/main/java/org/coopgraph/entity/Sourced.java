package org.coopgraph.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An entity or another fact, with its sources. */
public interface Sourced {

	/** Null for an entity whose sources are read from the graph with its citations. */
	@Nullable List<String> sourceIds();

}
