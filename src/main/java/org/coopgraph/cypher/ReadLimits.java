package org.coopgraph.cypher;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Limits how long a statement may take and how many run at once. A statement waits for
 * its turn as long as the budget of its request lasts.
 */
@Component
class ReadLimits implements MeterBinder {

	private final Duration timeout;

	private final int atOnce;

	private final Semaphore statements;

	ReadLimits(CypherProperties properties) {
		this.timeout = properties.timeout();
		this.atOnce = properties.statementsAtOnce();
		this.statements = new Semaphore(this.atOnce, true);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("coopgraph.statements.running", () -> this.atOnce - this.statements.availablePermits())
			.description("Statements of requests that run; coopgraph.cypher.statements-per-core limits them")
			.register(registry);
		Gauge.builder("coopgraph.statements.waiting", this.statements::getQueueLength)
			.description("Statements of requests that wait for others")
			.register(registry);
	}

	/** A statement that is run with a time-out. */
	interface Read<T extends @Nullable Object, E extends Throwable> {

		T within(Duration timeout) throws E;

	}

	<T extends @Nullable Object, E extends Throwable> T run(Read<T, E> read) throws E {
		ReadBudget current = ReadBudget.current();
		ReadBudget budget = (current != null) ? current : ReadBudget.ofRequest(this.timeout);
		budget.markUsed();
		return budget.isStartup() ? read.within(budget.remaining()) : inTurn(budget, read);
	}

	/** A request waits for its own statements first, so that it does not block others. */
	private <T extends @Nullable Object, E extends Throwable> T inTurn(ReadBudget budget, Read<T, E> read) throws E {
		acquire(budget.statements(), budget);
		try {
			acquire(this.statements, budget);
			try {
				return read.within(timeout(budget));
			}
			finally {
				this.statements.release();
			}
		}
		finally {
			budget.statements().release();
		}
	}

	private Duration timeout(ReadBudget budget) {
		Duration remaining = budget.remaining();
		return (remaining.compareTo(this.timeout) < 0) ? remaining : this.timeout;
	}

	private static void acquire(Semaphore turns, ReadBudget budget) {
		try {
			if (!turns.tryAcquire(budget.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
				throw new ReadTimeoutException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReadTimeoutException();
		}
	}

}
