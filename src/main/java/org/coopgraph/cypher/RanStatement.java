package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Map;

/**
 * A statement that was run.
 *
 * @param rows how many rows it gave
 * @param time from the call to the last row
 */
public record RanStatement(String cypher, Map<String, Object> parameters, int rows, Duration time) {
}
