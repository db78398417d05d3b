package org.coopgraph.cypher;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Refreshes the snapshots at the interval {@code coopgraph.cypher.watch}. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SnapshotSchedule implements SchedulingConfigurer {

	private final Snapshots snapshots;

	private final Duration interval;

	SnapshotSchedule(Snapshots snapshots, CypherProperties properties) {
		this.snapshots = snapshots;
		this.interval = properties.watch();
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addFixedDelayTask(new FixedDelayTask(this.snapshots::watch, this.interval, this.interval));
	}

}
