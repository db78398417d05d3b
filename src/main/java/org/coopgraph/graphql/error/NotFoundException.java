package org.coopgraph.graphql.error;

/** Thrown for an entity of another field; the client receives the message. */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
