package org.coopgraph.cypher;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();

	private volatile @Nullable String version;

	@Autowired
	Snapshots(LoadedVersion loaded, StartupReads reads) {
		this(loaded::version, reads);
	}

	Snapshots(Supplier<Optional<String>> loaded, StartupReads reads) {
		this.loaded = loaded;
		this.reads = reads;
	}

	public <T> Snapshot<T> of(Supplier<T> read) {
		Snapshot<T> snapshot = new Snapshot<>(read);
		this.snapshots.add(snapshot);
		return snapshot;
	}

	/** The version of the data set in memory, empty when the graph holds none. */
	public Optional<String> version() {
		return Optional.ofNullable(this.version);
	}

	@Override
	public void start() {
		this.reads.run(() -> refresh(this.loaded.get().orElse(null)));
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

	private void refreshIfChanged() {
		String loaded = this.loaded.get().orElse(null);
		if (loaded != null && !loaded.equals(this.version)) {
			refresh(loaded);
			logger.info("Data set {} was read into memory", loaded);
		}
	}

	/**
	 * Values of two data sets do not fit together: none is given out until all are read.
	 */
	private void refresh(@Nullable String loaded) {
		readAll();
		this.snapshots.forEach(Snapshot::publish);
		this.version = loaded;
	}

	private void readAll() {
		ReadBudget budget = Objects.requireNonNull(ReadBudget.current());
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture
				.allOf(this.snapshots.stream()
					.map((snapshot) -> CompletableFuture.runAsync(() -> budget.run(snapshot::read), threads))
					.toArray(CompletableFuture[]::new))
				.join();
		}
	}

	@Override
	public void stop() {
		this.version = null;
	}

	@Override
	public boolean isRunning() {
		return this.version != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
