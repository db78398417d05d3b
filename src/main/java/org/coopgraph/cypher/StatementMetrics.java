package org.coopgraph.cypher;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/** Times statements, with their wait for a turn: {@code coopgraph.statements}. */
@Component
class StatementMetrics {

	private final Timer succeeded;

	private final Timer failed;

	StatementMetrics(MeterRegistry registry) {
		this.succeeded = timer("SUCCESS", registry);
		this.failed = timer("FAILURE", registry);
	}

	private static Timer timer(String outcome, MeterRegistry registry) {
		return Timer.builder("coopgraph.statements")
			.description("Time of statements, from the call to the last row")
			.tag("outcome", outcome)
			.register(registry);
	}

	void executed(ExecutedStatement statement) {
		(statement.isFailed() ? this.failed : this.succeeded).record(statement.time());
	}

}
