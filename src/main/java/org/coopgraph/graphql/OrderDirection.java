package org.coopgraph.graphql;

/** Direction of an order. */
public enum OrderDirection {

	ASC, DESC

}
