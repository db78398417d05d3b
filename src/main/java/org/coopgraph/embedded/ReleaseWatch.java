package org.coopgraph.embedded;

import java.time.Duration;
import java.time.Instant;

import org.neo4j.graphdb.GraphDatabaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.GraphSwitch;
import org.coopgraph.cypher.row.EmbeddedReader;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.Releases;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Takes up another release as soon as it is present. */
@Component
@Conditional(EmbeddedCondition.class)
class ReleaseWatch implements SchedulingConfigurer {

	private static final Logger logger = LoggerFactory.getLogger(ReleaseWatch.class);

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	/** After an attempt that failed. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final EmbeddedDatabase database;

	private final Releases releases;

	private final DatasetLoader loader;

	private final GraphSwitch graph;

	private Instant next = Instant.MIN;

	ReleaseWatch(EmbeddedDatabase database, Releases releases, DatasetLoader loader, GraphSwitch graph) {
		this.database = database;
		this.releases = releases;
		this.loader = loader;
		this.graph = graph;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addFixedDelayTask(new FixedDelayTask(this::look, INTERVAL, INTERVAL));
	}

	private void look() {
		if (this.database.isLeaving() || Instant.now().isBefore(this.next)) {
			return;
		}
		try {
			follow();
		}
		catch (RuntimeException ex) {
			this.next = Instant.now().plus(PAUSE);
			logger.warn("The present release cannot be taken up, and the former one is still served: {}",
					ex.getMessage());
		}
	}

	private void follow() {
		String location = this.releases.location();
		if (!location.equals(this.database.location())) {
			this.database.serve(this.loader.read(), location, this::read);
			logger.info("The release in {} is served", location);
		}
	}

	private void read(GraphDatabaseService neo4j, Runnable formerEnded) {
		this.graph.to((threads) -> new EmbeddedReader(neo4j, threads), formerEnded);
	}

}
