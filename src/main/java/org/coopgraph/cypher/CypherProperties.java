package org.coopgraph.cypher;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is read.
 *
 * @param timeout of a statement of a request
 * @param startTimeout of all statements that fill the snapshots
 * @param watch interval at which the version of the data set is read
 * @param statementsPerCore how many statements of requests run at once, for each core
 */
@ConfigurationProperties("coopgraph.cypher")
record CypherProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("2m") Duration startTimeout,
		@DefaultValue("30s") Duration watch, @DefaultValue("4") int statementsPerCore) {

	int statementsAtOnce() {
		return this.statementsPerCore * Runtime.getRuntime().availableProcessors();
	}

}
