package org.coopgraph.cypher;

/** A statement was not run, because its request had no time left. */
public class ReadTimeoutException extends RuntimeException {

	ReadTimeoutException() {
		super("The request had no time left to read from the graph.");
	}

}
