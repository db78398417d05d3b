package org.coopgraph.graphql.error;

/** Thrown if an entity can only be read by another field, which the message names. */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
