package org.coopgraph.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.cypher.row.RowReader;

/** A graph without content. */
final class NoRows implements RowReader {

	@Override
	public boolean endsWhenInterrupted() {
		return false;
	}

	@Override
	public List<Row> read(String statement, Map<String, Object> parameters, Duration timeout) {
		return List.of();
	}

}
