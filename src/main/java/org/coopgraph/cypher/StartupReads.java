package org.coopgraph.cypher;

import java.time.Duration;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.row.FailureReason;
import org.coopgraph.cypher.row.StatementException;
import org.coopgraph.start.StartupException;
import org.springframework.stereotype.Component;

/**
 * Runs the reads for which all requests wait. They have more time than the statements of
 * a request, and are repeated while the database is too busy.
 */
@Component
class StartupReads {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final Duration timeout;

	StartupReads(CypherProperties properties) {
		this.timeout = properties.startTimeout();
	}

	/**
	 * @throws StartupException if the database does not answer
	 */
	void run(Runnable read) {
		ReadBudget budget = ReadBudget.ofStartup(this.timeout);
		try {
			budget.run(() -> repeat(read, budget));
		}
		catch (RuntimeException ex) {
			throw isLate(ex) ? failure(ex) : ex;
		}
	}

	private static void repeat(Runnable read, ReadBudget budget) {
		while (true) {
			try {
				read.run();
				return;
			}
			catch (RuntimeException ex) {
				if (!isBusy(ex) || budget.remaining().compareTo(PAUSE) < 0) {
					throw ex;
				}
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReadTimeoutException();
		}
	}

	/** No connection was free in time, or the database requests another attempt. */
	private static boolean isBusy(Throwable exception) {
		return failed(exception, FailureReason.UNAVAILABLE);
	}

	private static boolean isLate(Throwable exception) {
		return isBusy(exception) || failed(exception, FailureReason.TIME)
				|| causes(exception).anyMatch(ReadTimeoutException.class::isInstance);
	}

	private static boolean failed(Throwable exception, FailureReason reason) {
		return causes(exception)
			.anyMatch((cause) -> cause instanceof StatementException failure && failure.reason() == reason);
	}

	private static Stream<Throwable> causes(@Nullable Throwable exception) {
		return Stream.iterate(exception, (cause) -> cause != null, (cause) -> cause.getCause());
	}

	private StartupException failure(RuntimeException exception) {
		return new StartupException("The graph could not be read within " + this.timeout.toSeconds()
				+ " seconds; start again when the machine is less busy, or with a longer coopgraph.cypher.start-timeout.",
				exception);
	}

}
