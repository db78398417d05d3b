package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphServiceTest
class GraphReaderTests {

	private static final String ENDLESS = "UNWIND range(1, 100000000000) AS number RETURN count(number)";

	@Autowired
	private Driver driver;

	@Autowired
	private DatabaseSelectionProvider database;

	private GraphReader reader(Duration timeout) {
		return new GraphReader(this.driver, this.database,
				new ReadLimits(new CypherProperties(timeout, timeout, Duration.ofMinutes(1), 1)));
	}

	@Test
	void shouldEndAStatementAtItsTimeout() {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> reader(Duration.ofMillis(100)).list(ENDLESS, (row) -> row))
			.satisfies((timeout) -> assertThat(timeout.code()).contains("TransactionTimedOut"));
	}

	@Test
	void shouldEndAStatementAtTheDeadlineOfItsRequest() {
		ReadBudget budget = ReadBudget.ofRequest(Duration.ofMillis(300));
		long start = System.nanoTime();
		budget.run(() -> assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> reader(Duration.ofSeconds(10)).list(ENDLESS, (row) -> row))
			.satisfies((timeout) -> assertThat(timeout.code()).contains("TransactionTimedOut")));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
		assertThat(budget.isUsed()).isTrue();
	}

	@Test
	void shouldStartNoStatementForARequestThatHasEnded() {
		ReadBudget budget = ReadBudget.ofRequest(Duration.ofSeconds(10));
		budget.end();
		budget.run(() -> assertThatExceptionOfType(ReadTimeoutException.class)
			.isThrownBy(() -> reader(Duration.ofSeconds(10)).list("RETURN 1", (row) -> row)));
	}

	@Test
	void shouldApplyNoTimeoutToASingleStatementAtStartup() {
		ReadBudget budget = ReadBudget.ofStartup(Duration.ofSeconds(30));
		budget.run(() -> assertThat(reader(Duration.ofMillis(1))
			.list("UNWIND range(1, 1000000) AS number RETURN count(number)", (row) -> row)).hasSize(1));
	}

	@Test
	void shouldLogAStatementThatFailed() {
		StatementLog log = new StatementLog();
		try (var _ = log.open("field")) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> reader(Duration.ofSeconds(10)).list("RETURN nothing", (row) -> row));
		}
		assertThat(log.entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.statement().cypher()).isEqualTo("RETURN nothing");
			assertThat(entry.statement().isFailed()).isTrue();
		});
	}

	@Test
	void shouldRefuseAStatementThatWrites() {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(
				() -> reader(Duration.ofSeconds(10)).list("CREATE (:Intruder) RETURN 1", Map.of(), (row) -> row));
	}

}
