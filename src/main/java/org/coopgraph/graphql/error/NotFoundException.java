package org.coopgraph.graphql.error;

/** What was asked for is to be found elsewhere; the message tells the caller where. */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
