package org.coopgraph.benchmark;

import java.io.IOException;

/** A server had no answer in the time and memory that Neo4j grants. */
class OverloadException extends IOException {

	OverloadException(String message) {
		super(message);
	}

}
