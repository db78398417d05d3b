package org.coopgraph.cypher;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.neo4j.driver.exceptions.Neo4jException;

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

	private final LoadedVersion loaded;

	private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();

	private volatile @Nullable String version;

	Snapshots(LoadedVersion loaded) {
		this.loaded = loaded;
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
		refresh(this.loaded.ask().orElse(null));
	}

	@Scheduled(initialDelayString = "${coopgraph.cypher.watch:30s}", fixedDelayString = "${coopgraph.cypher.watch:30s}")
	void watch() {
		try {
			String loaded = this.loaded.ask().orElse(null);
			if (loaded != null && !loaded.equals(this.version)) {
				refresh(loaded);
				logger.info("Data set {} is in memory", loaded);
			}
		}
		catch (Neo4jException ex) {
			logger.warn("Cannot ask which data set is loaded: {}", ex.getMessage());
		}
	}

	private void refresh(@Nullable String loaded) {
		this.snapshots.parallelStream().forEach(Snapshot::refresh);
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
