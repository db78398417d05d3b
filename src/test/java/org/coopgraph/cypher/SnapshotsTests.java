package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.coopgraph.cypher.row.StatementException;
import org.coopgraph.start.StartupException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** When the snapshots are read, and how long a read may take. */
class SnapshotsTests {

	private final AtomicInteger reads = new AtomicInteger();

	private Optional<String> version = Optional.of("one");

	private final Snapshots snapshots = snapshots(Duration.ofSeconds(30));

	private Snapshots snapshots(Duration startTimeout) {
		return new Snapshots(() -> this.version,
				new StartupReads(new CypherProperties(Duration.ofSeconds(1), startTimeout, Duration.ofMinutes(1), 1)),
				new Generations(new NoRows()));
	}

	@Test
	void shouldReadAgainWhenTheGraphHoldsAnotherDataSet() {
		Snapshot<Integer> snapshot = this.snapshots.of(this.reads::incrementAndGet);
		this.snapshots.start();
		this.snapshots.watch();
		assertThat(snapshot.get()).isEqualTo(1);
		this.version = Optional.of("two");
		assertThat(this.snapshots.version()).hasValue("one");
		this.snapshots.watch();
		assertThat(snapshot.get()).isEqualTo(2);
		assertThat(this.snapshots.version()).hasValue("two");
	}

	/** Values of two data sets do not fit together. */
	@Test
	void shouldGiveOutNoNewValueBeforeAllAreRead() {
		Snapshot<Integer> first = this.snapshots.of(this.reads::incrementAndGet);
		this.snapshots.of(() -> {
			if (this.version.orElseThrow().equals("two")) {
				throw new IllegalStateException("The graph changes.");
			}
			return 0;
		});
		this.snapshots.start();
		this.version = Optional.of("two");
		this.snapshots.watch();
		assertThat(first.get()).isEqualTo(1);
		this.version = Optional.of("three");
		this.snapshots.watch();
		assertThat(first.get()).isGreaterThan(1);
	}

	@Test
	void shouldKeepItsValueWhileTheGraphHoldsNoDataSet() {
		Snapshot<Integer> snapshot = this.snapshots.of(this.reads::incrementAndGet);
		this.snapshots.start();
		this.version = Optional.empty();
		this.snapshots.watch();
		assertThat(snapshot.get()).isEqualTo(1);
		assertThat(this.snapshots.version()).hasValue("one");
	}

	@Test
	void shouldReadAgainWhileNoConnectionIsFree() {
		this.snapshots.of(() -> {
			if (this.reads.incrementAndGet() < 3) {
				throw StatementException.of(new ClientException("no connection is free", new TimeoutException()));
			}
			return this.reads.get();
		});
		assertThatCode(this.snapshots::start).doesNotThrowAnyException();
		assertThat(this.reads).hasValue(3);
	}

	@Test
	void shouldFailWithOneSentenceWhenTheGraphCannotBeReadInTime() {
		Snapshots impatient = snapshots(Duration.ofMillis(300));
		impatient.of(() -> {
			throw StatementException.of(new ServiceUnavailableException("The server is gone."));
		});
		assertThatExceptionOfType(StartupException.class).isThrownBy(impatient::start)
			.withMessageStartingWith("The graph could not be read")
			.withMessageContaining("coopgraph.cypher.start-timeout");
	}

	@Test
	void shouldContinueToWatchWhenTheGraphCannotBeRead() {
		Snapshots impatient = snapshots(Duration.ofMillis(300));
		Snapshot<Integer> snapshot = impatient.of(() -> {
			if (this.reads.incrementAndGet() > 1) {
				throw StatementException.of(new ServiceUnavailableException("The server is gone."));
			}
			return 1;
		});
		impatient.start();
		this.version = Optional.of("two");
		assertThatCode(impatient::watch).doesNotThrowAnyException();
		assertThat(impatient.version()).hasValue("one");
		assertThat(snapshot.get()).isEqualTo(1);
	}

}
