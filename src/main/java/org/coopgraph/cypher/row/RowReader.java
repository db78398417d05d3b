package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs a statement in a read transaction. */
public interface RowReader {

	/** Whether an interrupt of the waiting thread ends a statement. */
	boolean endsWhenInterrupted();

	/**
	 * The rows of a statement.
	 * @throws StatementException if the statement fails or does not end in time
	 */
	List<Row> read(String statement, Map<String, Object> parameters, Duration timeout);

}
