package org.coopgraph.graphql;

/** An id that cannot be one of this graph's: it names nothing, now or ever. */
class MalformedIdException extends RuntimeException {

	MalformedIdException(String id) {
		super("There is nothing with the id \"%s\", which is no id of this graph."
			.formatted(id.substring(0, Math.min(id.length(), 80))));
	}

}
