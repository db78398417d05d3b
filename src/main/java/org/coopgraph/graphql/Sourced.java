package org.coopgraph.graphql;

import java.util.List;

/** A statement that names its sources. */
public interface Sourced {

	List<String> sourceIds();

}
