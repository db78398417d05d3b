package org.coopgraph.cypher;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.Generation.Scope;
import org.coopgraph.cypher.row.RowReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * All snapshots. They are read before the first request, and again when the graph holds
 * another data set.
 */
@Component
public final class Snapshots implements SmartLifecycle {

	/** After the load of the data set, before the start of the web server. */
	public static final int PHASE = 100;

	private static final Logger logger = LoggerFactory.getLogger(Snapshots.class);

	private final Supplier<Optional<String>> loaded;

	private final StartupReads reads;

	private final Generations generations;

	private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	@Autowired
	Snapshots(LoadedVersion loaded, StartupReads reads, Generations generations) {
		this(loaded::version, reads, generations);
	}

	Snapshots(Supplier<Optional<String>> loaded, StartupReads reads, Generations generations) {
		this.loaded = loaded;
		this.reads = reads;
		this.generations = generations;
	}

	public <T> Snapshot<T> of(Supplier<T> read) {
		Snapshot<T> snapshot = new Snapshot<>(read, this.generations);
		this.snapshots.add(snapshot);
		return snapshot;
	}

	/** The version of the data set in memory, empty when the graph holds none. */
	public Optional<String> version() {
		return Optional.ofNullable(this.generations.current().version());
	}

	@Override
	public void start() {
		this.generations.replace(read(this.generations.latest().rows()));
		this.running = true;
	}

	void watch() {
		try {
			this.reads.run(this::refreshIfChanged);
		}
		catch (RuntimeException ex) {
			logger.warn("The version of the data set cannot be read: {}",
					NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
	}

	private synchronized void refreshIfChanged() {
		Generation latest = this.generations.latest();
		String loaded = this.loaded.get().orElse(null);
		if (loaded != null && !loaded.equals(latest.version())) {
			this.generations.replace(filled(new Generation(latest.rows())));
			logger.info("Data set {} was read into memory", loaded);
		}
	}

	/**
	 * Reads all from another graph, and gives it to all requests that begin. A request
	 * that has begun keeps the graph that it reads.
	 * @param ended runs when no request reads the former graph
	 */
	synchronized void switchTo(RowReader rows, Runnable ended) {
		RowReader former = this.generations.latest().rows();
		this.generations.replace(read(rows), () -> {
			Generations.close(former);
			ended.run();
		});
	}

	private Generation read(RowReader rows) {
		Generation next = new Generation(rows);
		this.reads.run(() -> filled(next));
		return next;
	}

	/**
	 * Values of two data sets do not fit together: none is given out until all are read.
	 */
	private Generation filled(Generation next) {
		try (Scope _ = next.bind()) {
			next.setVersion(this.loaded.get().orElse(null));
			next.readAll(this.snapshots);
		}
		return next;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
