package org.coopgraph;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/**
 * Sends documents through everything that a request over HTTP goes through but the
 * socket.
 */
@TestConfiguration(proxyBeanMethods = false)
class GraphQlTesterConfiguration {

	/** A machine that does other things besides is slow with a first request. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Bean
	WebGraphQlTester graphQlTester(WebGraphQlHandler handler) {
		return WebGraphQlTester.builder(handler).responseTimeout(PATIENCE).build();
	}

	@Bean
	SchemaInspection schemaInspection() {
		return new SchemaInspection();
	}

}
