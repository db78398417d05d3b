package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * A statement in the Neo4j of this process. One thread runs it, another waits for its
 * rows. The first is never interrupted, because an interrupt closes the files of Neo4j.
 */
final class EmbeddedStatement implements Runnable {

	private static final String LATE = "The statement did not end in time.";

	private static final String STOPPED = "Neo4j stops.";

	private static final PlainValues VALUES = new EmbeddedValues();

	private final GraphDatabaseService neo4j;

	private final String statement;

	private final Map<String, Object> parameters;

	private final long deadline;

	private final CompletableFuture<List<Row>> rows = new CompletableFuture<>();

	private @Nullable Transaction transaction;

	private boolean ended;

	private volatile boolean stopped;

	EmbeddedStatement(GraphDatabaseService neo4j, String statement, Map<String, Object> parameters, Duration timeout) {
		this.neo4j = neo4j;
		this.statement = statement;
		this.parameters = parameters;
		this.deadline = System.nanoTime() + timeout.toNanos();
	}

	@Override
	public void run() {
		try {
			this.rows.complete(read());
		}
		catch (Throwable ex) {
			this.rows.completeExceptionally(ex);
		}
	}

	/** The transaction is closed before the rows are handed over. */
	private List<Row> read() throws TimeoutException {
		try (Transaction begun = begin()) {
			return read(begun);
		}
	}

	private List<Row> read(Transaction begun) {
		try (Result result = begun.execute(this.statement, this.parameters)) {
			return result.stream().map(VALUES::columns).toList();
		}
		finally {
			forget();
		}
	}

	private synchronized Transaction begin() throws TimeoutException {
		if (this.ended) {
			throw new TimeoutException(LATE);
		}
		long milliseconds = Math.max(1, TimeUnit.NANOSECONDS.toMillis(left()));
		Transaction begun = this.neo4j.beginTx(milliseconds, TimeUnit.MILLISECONDS);
		this.transaction = begun;
		return begun;
	}

	private synchronized void forget() {
		this.transaction = null;
	}

	/** Ends the transaction, or lets none begin; returns whether it has begun. */
	private synchronized boolean end() {
		this.ended = true;
		if (this.transaction != null) {
			this.transaction.terminate();
		}
		return this.transaction != null;
	}

	/** Ends it because no statement can run any longer. */
	void stop() {
		this.stopped = true;
		end();
	}

	/** Waits for the rows as long as there is time. */
	List<Row> rows() {
		try {
			return this.rows.get(left(), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException ex) {
			Throwable cause = Objects.requireNonNull(ex.getCause());
			throw StatementException.of(this.stopped ? new RejectedExecutionException(STOPPED, cause) : cause);
		}
		catch (TimeoutException ex) {
			endAndWait();
			throw StatementException.of(new TimeoutException(LATE));
		}
		catch (InterruptedException ex) {
			endAndWait();
			Thread.currentThread().interrupt();
			throw StatementException.of(ex);
		}
	}

	/** A statement that has begun counts as running until its thread is free. */
	private void endAndWait() {
		if (end()) {
			this.rows.exceptionally((ended) -> List.of()).join();
		}
	}

	private long left() {
		return this.deadline - System.nanoTime();
	}

}
