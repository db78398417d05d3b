package org.coopgraph.graphql.error;

/** A request that cannot be answered as it stands; the message tells the caller why. */
public class BadRequestException extends RuntimeException {

	public BadRequestException(String message) {
		super(message);
	}

}
