package org.coopgraph.cypher;

/** A statement was not run because the request had no time left for it. */
public class ReadTimeoutException extends RuntimeException {

	ReadTimeoutException() {
		super("The request had no time left to read from the graph.");
	}

}
