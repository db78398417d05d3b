package org.coopgraph.cypher;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All that is kept in memory. It is read before the first request, and again whenever the
 * graph holds another data set.
 */
@Component
@EnableScheduling
public final class Snapshots implements SmartLifecycle {

	/** After the data set is loaded, before the web server opens. */
	public static final int PHASE = 100;

	private static final Logger logger = LoggerFactory.getLogger(Snapshots.class);

	private final Supplier<Optional<String>> loaded;

	private final StartupReads reads;

	private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();

	private volatile @Nullable String version;

	@Autowired
	Snapshots(LoadedVersion loaded, StartupReads reads) {
		this(loaded::ask, reads);
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

	/** The version of the data set that is in memory, empty when the graph holds none. */
	public Optional<String> version() {
		return Optional.ofNullable(this.version);
	}

	@Override
	public void start() {
		this.reads.run(() -> refresh(this.loaded.get().orElse(null)));
	}

	@Scheduled(initialDelayString = "${coopgraph.cypher.watch:30s}", fixedDelayString = "${coopgraph.cypher.watch:30s}")
	void watch() {
		try {
			this.reads.run(this::refreshIfChanged);
		}
		catch (RuntimeException ex) { // the next time it may be there again
			logger.warn("Cannot read which data set is loaded: {}", ex.getMessage());
		}
	}

	private void refreshIfChanged() {
		String loaded = this.loaded.get().orElse(null);
		if (loaded != null && !loaded.equals(this.version)) {
			refresh(loaded);
			logger.info("Data set {} is in memory", loaded);
		}
	}

	private void refresh(@Nullable String loaded) {
		ReadBudget budget = Objects.requireNonNull(ReadBudget.current());
		this.snapshots.parallelStream().forEach((snapshot) -> budget.run(snapshot::refresh));
		this.version = loaded;
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
