package org.coopgraph.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.cypher.row.RowReader;
import org.springframework.stereotype.Component;

/** Runs statements within the limits of a request. */
@Component
public final class GraphReader {

	private final Generations generations;

	private final ReadLimits limits;

	private final StatementMetrics metrics;

	GraphReader(Generations generations, ReadLimits limits, StatementMetrics metrics) {
		this.generations = generations;
		this.limits = limits;
		this.metrics = metrics;
	}

	public List<Row> list(String statement, Map<String, Object> parameters) {
		long start = System.nanoTime();
		int size = -1;
		try {
			List<Row> rows = this.limits.run((timeout) -> read(statement, parameters, timeout));
			size = rows.size();
			return rows;
		}
		finally {
			ended(ExecutedStatement.since(start, statement, parameters, size));
		}
	}

	private List<Row> read(String statement, Map<String, Object> parameters, Duration timeout) {
		RowReader rows = this.generations.current().rows();
		ReadBudget budget = ReadBudget.current();
		return (budget != null && rows.endsWhenInterrupted())
				? budget.interruptibly(() -> rows.read(statement, parameters, timeout))
				: rows.read(statement, parameters, timeout);
	}

	private void ended(ExecutedStatement statement) {
		StatementLog.executed(statement);
		this.metrics.executed(statement);
	}

	public List<Row> list(String statement) {
		return list(statement, Map.of());
	}

	public <T> List<T> list(String statement, Map<String, Object> parameters, Function<Row, T> mapper) {
		return list(statement, parameters).stream().map(mapper).toList();
	}

	public <T> List<T> list(String statement, Function<Row, T> mapper) {
		return list(statement, Map.of(), mapper);
	}

	public <T> Optional<T> first(String statement, Map<String, Object> parameters, Function<Row, T> mapper) {
		return list(statement, parameters).stream().findFirst().map(mapper);
	}

}
