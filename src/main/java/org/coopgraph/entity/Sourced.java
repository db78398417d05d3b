package org.coopgraph.entity;

import java.util.List;

/** A fact with its sources. */
public interface Sourced {

	List<String> sourceIds();

}
