package org.coopgraph.cypher;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The service is ready once it holds a data set. */
@Component
class DatasetHealthIndicator implements HealthIndicator {

	private final Snapshots snapshots;

	DatasetHealthIndicator(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public Health health() {
		return this.snapshots.version()
			.map((version) -> Health.up().withDetail("version", version))
			.orElseGet(() -> Health.outOfService().withDetail("reason", "no data set"))
			.build();
	}

}
