package org.coopgraph.entity;

import java.util.List;

/** A statement that names its sources. */
public interface Sourced {

	List<String> sourceIds();

}
