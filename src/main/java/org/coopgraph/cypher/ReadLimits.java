package org.coopgraph.cypher;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Bounds all statements that read: how long one may take, and how many run at once. Each
 * waits for its turn, in the budget of its request.
 */
@Component
class ReadLimits {

	private final Duration timeout;

	private final Semaphore statements;

	ReadLimits(CypherProperties properties) {
		this.timeout = properties.timeout();
		this.statements = new Semaphore(properties.statementsAtOnce(), true);
	}

	/** A statement, to which its time-out is given. */
	interface Read<T extends @Nullable Object, E extends Throwable> {

		T within(Duration timeout) throws E;

	}

	<T extends @Nullable Object, E extends Throwable> T run(Read<T, E> read) throws E {
		ReadBudget current = ReadBudget.current();
		ReadBudget budget = (current != null) ? current : ReadBudget.ofRequest(this.timeout);
		budget.use();
		return budget.isStartup() ? read.within(budget.left()) : inTurn(budget, read);
	}

	/** Those of one request wait for each other first, so that all requests advance. */
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
		Duration left = budget.left();
		return (left.compareTo(this.timeout) < 0) ? left : this.timeout;
	}

	private static void acquire(Semaphore turns, ReadBudget budget) {
		try {
			if (!turns.tryAcquire(budget.left().toNanos(), TimeUnit.NANOSECONDS)) {
				throw new ReadTimeoutException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReadTimeoutException();
		}
	}

}
