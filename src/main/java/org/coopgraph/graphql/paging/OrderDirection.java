package org.coopgraph.graphql.paging;

/** Direction of an order. */
public enum OrderDirection {

	ASC, DESC

}
