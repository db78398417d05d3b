package org.coopgraph;

import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** An empty Neo4j in a container, which the service loads like an external server. */
@TestConfiguration(proxyBeanMethods = false)
@Profile("containers")
public class Neo4jContainerConfiguration {

	public static final String IMAGE = "neo4j:2026.08.1";

	@Bean
	@ServiceConnection
	Neo4jContainer neo4j() {
		return new Neo4jContainer(IMAGE);
	}

}
