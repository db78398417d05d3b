package org.coopgraph.graphql.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of one request.
 *
 * @param depth the highest number of nested fields
 * @param cost the highest cost; 25 units are about one millisecond of Neo4j
 * @param time the time until the response
 */
@ConfigurationProperties("coopgraph.limits")
public record LimitsProperties(@DefaultValue("20") int depth, @DefaultValue("50000") int cost,
		@DefaultValue("15s") Duration time) {
}
