package org.coopgraph;

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

	@Bean
	WebGraphQlTester graphQlTester(WebGraphQlHandler handler) {
		return WebGraphQlTester.create(handler);
	}

	@Bean
	SchemaInspection schemaInspection() {
		return new SchemaInspection();
	}

}
