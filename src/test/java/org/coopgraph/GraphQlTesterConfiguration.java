package org.coopgraph;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/**
 * Sends documents through the whole chain of a request, but without HTTP.
 */
@TestConfiguration(proxyBeanMethods = false)
class GraphQlTesterConfiguration {

	/** The first request is slow on a busy machine. */
	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	@Bean
	WebGraphQlTester graphQlTester(WebGraphQlHandler handler) {
		return WebGraphQlTester.builder(handler).responseTimeout(TIMEOUT).build();
	}

	@Bean
	SchemaInspection schemaInspection() {
		return new SchemaInspection();
	}

}
