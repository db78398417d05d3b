package org.coopgraph.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * A position in an order of organisations: the cursor of the service, and the values for
 * the floor.
 *
 * @param rank the number of the organisation in the order of names
 * @param year the year of its foundation, a high number when it is unknown
 */
record Position(String cursor, long rank, long year) {

	/** Variables of a page that starts here. */
	Variables variables(Map<String, Object> document, Map<String, Object> statement) {
		Map<String, Object> ofDocument = new HashMap<>(document);
		ofDocument.put("after", this.cursor);
		Map<String, Object> ofStatement = new HashMap<>(statement);
		ofStatement.putAll(Map.of("rank", this.rank, "year", this.year));
		return new Variables(ofDocument, ofStatement);
	}

}
