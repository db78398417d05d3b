package org.coopgraph.graphql.error;

/**
 * What the caller is told of an exception: nothing internal.
 *
 * @param expected whether it needs no line in the log
 */
record Failure(ErrorCode code, String message, boolean expected) {

	Failure(ErrorCode code, String message) {
		this(code, message, true);
	}

}
