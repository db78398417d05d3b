package org.coopgraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.Snapshot.Loaded;
import org.coopgraph.cypher.row.RowReader;

/**
 * One state of the graph: where statements read it, and what of it is in memory. A
 * request reads the same one from its beginning to its end, on all threads that work for
 * it.
 */
final class Generation {

	private static final ThreadLocal<@Nullable Generation> BOUND = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance()
			.registerThreadLocalAccessor(Generation.class.getName(), BOUND::get, BOUND::set, BOUND::remove);
	}

	private final RowReader rows;

	private final Map<Snapshot<?>, Reading> readings = new ConcurrentHashMap<>();

	/** The requests that have not ended, and one until it is replaced. */
	private final AtomicInteger holds = new AtomicInteger(1);

	private volatile @Nullable String version;

	private volatile Runnable ended = () -> {
	};

	Generation(RowReader rows) {
		this.rows = rows;
	}

	/** The generation of the request for which this thread works, if it has one. */
	static @Nullable Generation bound() {
		return BOUND.get();
	}

	/** Makes this the generation of the thread, until the scope is closed. */
	Scope bind() {
		Scope scope = new Scope(BOUND.get());
		BOUND.set(this);
		return scope;
	}

	/** Where a thread reads one generation. */
	record Scope(@Nullable Generation outer) implements AutoCloseable {

		@Override
		public void close() {
			BOUND.set(this.outer);
		}

	}

	/** Holds the generation, unless it was replaced and nobody holds it any more. */
	boolean tryHold() {
		return this.holds.getAndUpdate((holds) -> (holds > 0) ? holds + 1 : 0) > 0;
	}

	void release() {
		if (this.holds.decrementAndGet() == 0) {
			this.ended.run();
		}
	}

	/** Lets it end together with the last request that holds it. */
	void replaced(Runnable ended) {
		this.ended = ended;
		release();
	}

	RowReader rows() {
		return this.rows;
	}

	@Nullable String version() {
		return this.version;
	}

	void setVersion(@Nullable String version) {
		this.version = version;
	}

	/** The value of a snapshot, which is read when it is first needed. */
	Loaded<?> read(Snapshot<?> snapshot) {
		return this.readings.computeIfAbsent(snapshot, (_) -> new Reading()).value(snapshot);
	}

	/** Reads the values of snapshots at the same time. */
	void readAll(List<Snapshot<?>> snapshots) {
		ReadBudget budget = Objects.requireNonNull(ReadBudget.current());
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture
				.allOf(snapshots.stream()
					.map((snapshot) -> CompletableFuture.runAsync(() -> budget.run(() -> readBound(snapshot)), threads))
					.toArray(CompletableFuture[]::new))
				.join();
		}
	}

	private void readBound(Snapshot<?> snapshot) {
		try (Scope _ = bind()) {
			read(snapshot);
		}
	}

	/** Reads a value once. */
	private static final class Reading {

		private volatile @Nullable Loaded<?> value;

		Loaded<?> value(Snapshot<?> snapshot) {
			Loaded<?> known = this.value;
			return (known != null) ? known : first(snapshot);
		}

		private synchronized Loaded<?> first(Snapshot<?> snapshot) {
			Loaded<?> known = this.value;
			Loaded<?> first = (known != null) ? known : snapshot.load();
			this.value = first;
			return first;
		}

	}

}
