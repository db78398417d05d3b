package org.coopgraph.benchmark;

import java.util.Map;

/**
 * One set of variables of a question.
 *
 * @param document the variables of the document
 * @param statement the parameters of the floor's statement
 */
record Variables(Map<String, Object> document, Map<String, Object> statement) {

	/** The same for both. */
	static Variables of(Map<String, Object> both) {
		return new Variables(both, both);
	}

	static Variables of(String name, Object value) {
		return of(Map.of(name, value));
	}

}
