package org.coopgraph.graphql.error;

/**
 * The part of an exception that the client receives, without internal details.
 *
 * @param expected whether the exception is not logged
 */
record Failure(ErrorCode code, String message, boolean expected) {

	Failure(ErrorCode code, String message) {
		this(code, message, true);
	}

}
