package org.coopgraph.cypher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Neo4j is up when it responds in time. Concurrent requests share one probe. */
@Component
class Neo4jHealthIndicator implements HealthIndicator {

	private static final Duration TIMEOUT = Duration.ofMillis(1500);

	private final Callable<?> probe;

	private FutureTask<?> current = completed();

	@Autowired
	Neo4jHealthIndicator(LoadedVersion loaded, Generations generations) {
		this(Executors.callable(() -> generations.whole(loaded::version)));
	}

	Neo4jHealthIndicator(Callable<?> probe) {
		this.probe = probe;
	}

	private static FutureTask<?> completed() {
		FutureTask<?> task = new FutureTask<>(() -> true);
		task.run();
		return task;
	}

	@Override
	public Health health() {
		FutureTask<?> running = running();
		try {
			running.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
			return Health.up().build();
		}
		catch (TimeoutException | CancellationException ex) {
			running.cancel(true);
			return down("Neo4j does not respond in time");
		}
		catch (ExecutionException ex) {
			return down("Neo4j cannot be read");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return down("the probe was interrupted");
		}
	}

	private synchronized FutureTask<?> running() {
		if (this.current.isDone()) {
			this.current = new FutureTask<>(this.probe);
			Thread.startVirtualThread(this.current);
		}
		return this.current;
	}

	private static Health down(String reason) {
		return Health.down().withDetail("reason", reason).build();
	}

}
