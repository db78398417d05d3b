package org.coopgraph.embedded;

/**
 * A store that is open.
 *
 * @param version of its data set
 * @param location of the files of its data set
 */
record ServedStore(Neo4jInstance neo4j, String version, String location) {

	/** The same data set may be at several locations. */
	ServedStore at(String other) {
		return new ServedStore(this.neo4j, this.version, other);
	}

}
