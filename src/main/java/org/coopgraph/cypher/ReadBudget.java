package org.coopgraph.cypher;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a request, and the number of statements that it may run at once. The
 * budget is propagated to all threads that work for the request.
 */
public final class ReadBudget {

	/** Key of the budget in the contexts of Reactor and GraphQL. */
	public static final String KEY = ReadBudget.class.getName();

	private static final ThreadLocal<@Nullable ReadBudget> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT::get, CURRENT::set, CURRENT::remove);
	}

	private final Semaphore statements;

	private final WaitingThreads waiting = new WaitingThreads();

	private final boolean startup;

	private volatile long deadline;

	private volatile boolean used;

	private ReadBudget(long deadline, Semaphore statements, boolean startup) {
		this.deadline = deadline;
		this.statements = statements;
		this.startup = startup;
	}

	private static ReadBudget of(Duration time, int statements, boolean startup) {
		return new ReadBudget(System.nanoTime() + time.toNanos(), new Semaphore(statements, true), startup);
	}

	/**
	 * The budget of a request, each of whose statements has a time-out of its own, too.
	 */
	public static ReadBudget ofRequest(Duration time) {
		return of(time, Math.max(2, Runtime.getRuntime().availableProcessors()), false);
	}

	/** The budget of the snapshots, for which all requests wait. */
	static ReadBudget ofStartup(Duration time) {
		return of(time, Integer.MAX_VALUE, true);
	}

	/** The budget of a request that shares this one with others. */
	public ReadBudget part() {
		return new ReadBudget(this.deadline, this.statements, this.startup);
	}

	static @Nullable ReadBudget current() {
		return CURRENT.get();
	}

	/** Runs a task whose statements count against this budget. */
	void run(Runnable task) {
		ReadBudget outer = CURRENT.get();
		CURRENT.set(this);
		try {
			task.run();
		}
		finally {
			CURRENT.set(outer);
		}
	}

	/** Ends the statements that run, and lets no further one start. */
	public void end() {
		this.deadline = System.nanoTime();
		this.waiting.end();
	}

	/** Whether a statement was run, so that the response is not from memory alone. */
	public boolean isUsed() {
		return this.used;
	}

	void markUsed() {
		this.used = true;
	}

	boolean isStartup() {
		return this.startup;
	}

	Semaphore statements() {
		return this.statements;
	}

	/** Waits for a statement; the end of the request interrupts the wait. */
	<T> T interruptibly(Supplier<T> statement) {
		this.waiting.enter();
		try {
			return statement.get();
		}
		finally {
			this.waiting.leave();
		}
	}

	/**
	 * @throws ReadTimeoutException if no time is left
	 */
	public Duration remaining() {
		long remaining = this.deadline - System.nanoTime();
		if (remaining <= 0) {
			throw new ReadTimeoutException();
		}
		return Duration.ofNanos(remaining);
	}

}
