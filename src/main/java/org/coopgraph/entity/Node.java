package org.coopgraph.entity;

/** An object that a client can keep in its cache by its id. */
public interface Node {

	/** Unique over all objects; the id of a node of the graph is the same in Neo4j. */
	String id();

}
