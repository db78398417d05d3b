package org.coopgraph.graphql.paging;

/** The direction of an order. */
public enum OrderDirection {

	ASC, DESC

}
