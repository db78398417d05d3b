package org.coopgraph.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Runs statements in read transactions, within the limits of a request. */
@Component
public final class GraphReader {

	private final Driver driver;

	private final SessionConfig session;

	private final ReadLimits limits;

	GraphReader(Driver driver, DatabaseSelectionProvider database, ReadLimits limits) {
		this.driver = driver;
		this.session = sessionConfig(database.getDatabaseSelection().getValue());
		this.limits = limits;
	}

	public <T> List<T> list(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		long start = System.nanoTime();
		int size = -1;
		try {
			List<T> rows = this.limits.run((timeout) -> read(statement, parameters, mapper, timeout));
			size = rows.size();
			return rows;
		}
		finally {
			StatementLog.executed(ExecutedStatement.since(start, statement, parameters, size));
		}
	}

	private <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper,
			Duration timeout) {
		try (var session = this.driver.session(this.session)) {
			return session.executeRead((transaction) -> transaction.run(statement, parameters).list(mapper),
					TransactionConfig.builder().withTimeout(timeout).build());
		}
	}

	public <T> List<T> list(String statement, Function<Record, T> mapper) {
		return list(statement, Map.of(), mapper);
	}

	public <T> Optional<T> first(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return list(statement, parameters, mapper).stream().findFirst();
	}

	private static SessionConfig sessionConfig(@Nullable String database) {
		var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		return ((database != null) ? config.withDatabase(database) : config).build();
	}

}
