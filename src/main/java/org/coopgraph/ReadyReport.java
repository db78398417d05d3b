package org.coopgraph;

import java.time.Duration;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.Snapshots;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs the address of the service once it is ready. */
@Component
class ReadyReport {

	private static final Logger logger = LoggerFactory.getLogger(ReadyReport.class);

	private final Snapshots snapshots;

	ReadyReport(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@EventListener
	void report(ApplicationReadyEvent ready) {
		Environment environment = ready.getApplicationContext().getEnvironment();
		logger.info("Coop Graph is ready after {} s, with data set {}: look at http://localhost:{}/",
				Objects.requireNonNullElse(ready.getTimeTaken(), Duration.ZERO).toMillis() / 1000.0,
				this.snapshots.version().orElse("none"), environment.getProperty("local.server.port"));
	}

}
