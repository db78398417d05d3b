package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.row.FailureReason;
import org.coopgraph.cypher.row.ReaderKind;
import org.coopgraph.cypher.row.StatementException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphServiceTest
class GraphReaderTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Autowired
	private BeanFactory service;

	@Autowired
	private Driver driver;

	private GraphReader reader(ReaderKind kind, Duration timeout) {
		return new GraphReader(new Generations(kind.of(this.service)),
				new ReadLimits(new CypherProperties(timeout, timeout, Duration.ofMinutes(1), 1)),
				new StatementMetrics(new SimpleMeterRegistry()));
	}

	/** A statement that does not end, with a name by which it is found. */
	private static String endless(String name) {
		return "UNWIND range(1, 100000000000) AS " + name + " RETURN count(" + name + ")";
	}

	private long running(String name) {
		return this.driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery "
				+ "WHERE currentQuery CONTAINS $name AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running")
			.withParameters(Map.of("name", name))
			.execute()
			.records()
			.getFirst()
			.get("running")
			.asLong();
	}

	private void awaitRunning(String name, long number) {
		Awaitility.await().atMost(LONG).until(() -> running(name) == number);
	}

	private static void assertReason(FailureReason reason, Runnable read) {
		assertThatExceptionOfType(StatementException.class).isThrownBy(read::run)
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(reason));
	}

	@ParameterizedTest
	@EnumSource
	void shouldEndAStatementAtItsTimeout(ReaderKind kind) {
		GraphReader reader = reader(kind, Duration.ofMillis(100));
		assertReason(FailureReason.TIME, () -> reader.list(endless("timed" + kind)));
		awaitRunning("timed" + kind, 0);
	}

	@ParameterizedTest
	@EnumSource
	void shouldEndAStatementAtTheDeadlineOfItsRequest(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		ReadBudget budget = ReadBudget.ofRequest(Duration.ofMillis(300));
		budget.run(() -> assertReason(FailureReason.TIME, () -> reader.list(endless("late" + kind))));
		assertThat(budget.isUsed()).isTrue();
		awaitRunning("late" + kind, 0);
	}

	/** Over Bolt, a statement ends at its time-out. */
	@ParameterizedTest
	@EnumSource(names = "EMBEDDED")
	void shouldEndAStatementTogetherWithItsRequest(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		ReadBudget budget = ReadBudget.ofRequest(LONG);
		var reading = CompletableFuture.runAsync(() -> budget.run(() -> reader.list(endless("gone" + kind))));
		awaitRunning("gone" + kind, 1);
		budget.end();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(reading::join);
		awaitRunning("gone" + kind, 0);
		assertThat(reader.list("RETURN 1")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(names = "EMBEDDED")
	void shouldLeaveNoInterruptToTheThreadOfARequestThatHasEnded(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		ReadBudget budget = ReadBudget.ofRequest(LONG);
		var interrupted = CompletableFuture.supplyAsync(() -> {
			budget.run(() -> assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> reader.list(endless("left" + kind))));
			return Thread.currentThread().isInterrupted();
		});
		awaitRunning("left" + kind, 1);
		budget.end();
		assertThat(interrupted.join()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = "EMBEDDED")
	void shouldEndAStatementWhenItsThreadIsInterrupted(ReaderKind kind) throws InterruptedException {
		GraphReader reader = reader(kind, LONG);
		Thread waiting = Thread.startVirtualThread(() -> reader.list(endless("interrupted" + kind)));
		awaitRunning("interrupted" + kind, 1);
		waiting.interrupt();
		waiting.join();
		awaitRunning("interrupted" + kind, 0);
	}

	/** The driver would close the connection. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMBEDDED")
	void shouldNotInterruptAStatementOverBolt(ReaderKind kind) {
		GraphReader reader = reader(kind, Duration.ofSeconds(2));
		ReadBudget budget = ReadBudget.ofRequest(LONG);
		var reading = CompletableFuture.runAsync(
				() -> budget.run(() -> assertReason(FailureReason.TIME, () -> reader.list(endless("bolt" + kind)))));
		awaitRunning("bolt" + kind, 1);
		budget.end();
		assertThat(reading).succeedsWithin(LONG);
	}

	@ParameterizedTest
	@EnumSource
	void shouldStartNoStatementForARequestThatHasEnded(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		ReadBudget budget = ReadBudget.ofRequest(LONG);
		budget.end();
		budget
			.run(() -> assertThatExceptionOfType(ReadTimeoutException.class).isThrownBy(() -> reader.list("RETURN 1")));
	}

	@ParameterizedTest
	@EnumSource
	void shouldApplyNoTimeoutToASingleStatementAtStartup(ReaderKind kind) {
		GraphReader reader = reader(kind, Duration.ofMillis(1));
		ReadBudget budget = ReadBudget.ofStartup(LONG);
		budget.run(() -> assertThat(reader.list("UNWIND range(1, 1000000) AS number RETURN count(number)")).hasSize(1));
	}

	@ParameterizedTest
	@EnumSource
	void shouldLogAStatementThatFailed(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		StatementLog log = new StatementLog();
		try (var _ = log.open("field")) {
			assertReason(FailureReason.FAULT, () -> reader.list("RETURN nothing"));
		}
		assertThat(log.entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.statement().cypher()).isEqualTo("RETURN nothing");
			assertThat(entry.statement().isFailed()).isTrue();
		});
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseAStatementThatWrites(ReaderKind kind) {
		GraphReader reader = reader(kind, LONG);
		assertReason(FailureReason.FAULT, () -> reader.list("CREATE (:Intruder) RETURN 1"));
		assertThat(reader.list("MATCH (intruder:Intruder) RETURN intruder")).isEmpty();
	}

}
