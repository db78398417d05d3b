package org.coopgraph.graphql.error;

/** Thrown for an invalid request; the client receives the message. */
public class BadRequestException extends RuntimeException {

	public BadRequestException(String message) {
		super(message);
	}

}
