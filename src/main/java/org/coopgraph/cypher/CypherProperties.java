package org.coopgraph.cypher;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is asked.
 *
 * @param timeout how long a statement may run
 * @param watch how often it is asked which data set is loaded
 */
@ConfigurationProperties("coopgraph.cypher")
record CypherProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("30s") Duration watch) {
}
