package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Map;

/**
 * A statement that was executed.
 *
 * @param rows number of rows, -1 if it failed
 * @param time from the call to the last row
 */
public record ExecutedStatement(String cypher, Map<String, Object> parameters, int rows, Duration time) {

	static ExecutedStatement since(long start, String cypher, Map<String, Object> parameters, int rows) {
		return new ExecutedStatement(cypher.strip(), parameters, rows, Duration.ofNanos(System.nanoTime() - start));
	}

	public boolean isFailed() {
		return this.rows < 0;
	}
}
