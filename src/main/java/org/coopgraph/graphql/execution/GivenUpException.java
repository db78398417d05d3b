package org.coopgraph.graphql.execution;

/** Thrown when a value cannot be completed by a plan. */
final class GivenUpException extends Exception {

	static final GivenUpException INSTANCE = new GivenUpException();

	private GivenUpException() {
		super(null, null, false, false);
	}

}
