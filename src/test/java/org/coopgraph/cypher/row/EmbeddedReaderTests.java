package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.neo4j.graphdb.GraphDatabaseService;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A reader with one thread, which statements that do not end keep for themselves. */
@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
class EmbeddedReaderTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private static final String ENDLESS = "UNWIND range(1, 100000000000) AS alone RETURN count(alone)";

	@Autowired
	private ObjectProvider<GraphDatabaseService> neo4j;

	private EmbeddedReader reader;

	@BeforeEach
	void open() {
		this.reader = new EmbeddedReader(this.neo4j.getObject(), 1);
	}

	@AfterEach
	void close() {
		this.reader.close();
	}

	private CompletableFuture<List<Row>> start(String statement) {
		return CompletableFuture.supplyAsync(() -> this.reader.read(statement, Map.of(), LONG));
	}

	private void awaitRunning(int number) {
		Awaitility.await().atMost(LONG).until(() -> running() == number);
	}

	private long running() {
		String transactions = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $statement "
				+ "RETURN count(*) AS running";
		try (EmbeddedReader other = new EmbeddedReader(this.neo4j.getObject(), 1)) {
			return other.read(transactions, Map.of("statement", ENDLESS), LONG).getFirst().whole("running");
		}
	}

	@Test
	void shouldEndTheStatementsThatRunWhenItCloses() {
		var running = start(ENDLESS);
		awaitRunning(1);
		this.reader.close();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(running::join)
			.satisfies((ended) -> assertThat(ended.getCause()).isInstanceOfSatisfying(StatementException.class,
					(statement) -> assertThat(statement.reason()).isEqualTo(FailureReason.UNAVAILABLE)));
		awaitRunning(0);
		assertThatExceptionOfType(StatementException.class)
			.isThrownBy(() -> this.reader.read("RETURN 1", Map.of(), LONG))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(FailureReason.UNAVAILABLE));
	}

	@Test
	void shouldLetAStatementWaitForAThreadNoLongerThanItsTimeout() {
		var running = start(ENDLESS);
		awaitRunning(1);
		assertThatExceptionOfType(StatementException.class)
			.isThrownBy(() -> this.reader.read("RETURN 1", Map.of(), Duration.ofMillis(50)))
			.satisfies((late) -> assertThat(late.reason()).isEqualTo(FailureReason.TIME));
		assertThat(running).isNotDone();
	}

	/** Otherwise the next statement would take its turn while no thread is free. */
	@Test
	void shouldCountAStatementAsRunningUntilItsThreadIsFree() {
		assertThatExceptionOfType(StatementException.class)
			.isThrownBy(() -> this.reader.read(ENDLESS, Map.of(), Duration.ofMillis(50)));
		assertThat(running()).isZero();
	}

	@Test
	void shouldUseTheThreadAgainAfterATimeout() {
		assertThatExceptionOfType(StatementException.class)
			.isThrownBy(() -> this.reader.read(ENDLESS, Map.of(), Duration.ofMillis(50)));
		assertThat(this.reader.read("RETURN 1 AS one", Map.of(), LONG))
			.containsExactly(Row.ofColumns(Map.of("one", 1L)));
	}

	@Test
	void shouldReportThatAStatementNeedsTooMuchMemoryLikeTheDriver() {
		assertThatExceptionOfType(StatementException.class).isThrownBy(
				() -> this.reader.read("UNWIND range(1, 100000000) AS number RETURN collect(number)", Map.of(), LONG))
			.satisfies((full) -> assertThat(full.reason()).isEqualTo(FailureReason.UNAVAILABLE));
	}

}
