package org.coopgraph.graphql.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one request may ask for.
 *
 * @param depth the levels of nesting
 * @param cost the fields of the answer, as far as the document tells: each row of a page
 * counts
 * @param time the time until the answer
 */
@ConfigurationProperties("coopgraph.limits")
public record LimitsProperties(@DefaultValue("20") int depth, @DefaultValue("50000") int cost,
		@DefaultValue("15s") Duration time) {
}
