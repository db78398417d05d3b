package org.coopgraph.benchmark;

import java.io.IOException;

/** A server could not answer within the time and memory limits of Neo4j. */
class OverloadException extends IOException {

	OverloadException(String message) {
		super(message);
	}

}
