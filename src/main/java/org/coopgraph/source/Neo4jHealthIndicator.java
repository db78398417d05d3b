package org.coopgraph.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.coopgraph.cypher.LoadedVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Neo4j is up when it answers soon. Probes that come meanwhile share one question. */
@Component
class Neo4jHealthIndicator implements HealthIndicator {

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private final Callable<?> question;

	private FutureTask<?> asked = answered();

	@Autowired
	Neo4jHealthIndicator(LoadedVersion loaded) {
		this(loaded::version);
	}

	Neo4jHealthIndicator(Callable<?> question) {
		this.question = question;
	}

	private static FutureTask<?> answered() {
		FutureTask<?> task = new FutureTask<>(() -> true);
		task.run();
		return task;
	}

	@Override
	public Health health() {
		FutureTask<?> asked = ask();
		try {
			asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			return Health.up().build();
		}
		catch (TimeoutException | CancellationException ex) {
			asked.cancel(true);
			return down("Neo4j does not answer");
		}
		catch (ExecutionException ex) {
			return down("Neo4j cannot be asked");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return down("the probe was interrupted");
		}
	}

	private synchronized FutureTask<?> ask() {
		if (this.asked.isDone()) {
			this.asked = new FutureTask<>(this.question);
			Thread.startVirtualThread(this.asked);
		}
		return this.asked;
	}

	private static Health down(String reason) {
		return Health.down().withDetail("reason", reason).build();
	}

}
