package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/** Runs statements on a Neo4j server, and repeats those that it asks to repeat. */
public final class BoltReader implements RowReader {

	private final BoltValues values = new BoltValues();

	private final Driver driver;

	private final @Nullable String database;

	public BoltReader(Driver driver, @Nullable String database) {
		this.driver = driver;
		this.database = database;
	}

	/** The driver would close the connection. */
	@Override
	public boolean endsWhenInterrupted() {
		return false;
	}

	@Override
	public List<Row> read(String statement, Map<String, Object> parameters, Duration timeout) {
		try {
			return this.driver.executableQuery(statement)
				.withParameters(parameters)
				.withConfig(config(timeout))
				.execute(Collectors.mapping(this.values::columns, Collectors.toList()));
		}
		catch (RuntimeException ex) {
			throw StatementException.of(ex);
		}
	}

	/** Rows of one statement need no bookmark, which others would wait for. */
	private QueryConfig config(Duration timeout) {
		var config = QueryConfig.builder()
			.withRouting(RoutingControl.READ)
			.withBookmarkManager(null)
			.withTimeout(timeout);
		return ((this.database != null) ? config.withDatabase(this.database) : config).build();
	}

}
