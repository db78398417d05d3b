package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs a statement in a read transaction. */
public interface RowReader {

	/**
	 * The rows of a statement. An interrupt of the waiting thread ends the statement,
	 * unless it runs over Bolt, where it ends at its time-out.
	 * @throws StatementException if the statement fails or does not end in time
	 */
	List<Row> read(String statement, Map<String, Object> parameters, Duration timeout);

}
