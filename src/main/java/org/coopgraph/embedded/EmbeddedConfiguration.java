package org.coopgraph.embedded;

import org.neo4j.graphdb.GraphDatabaseService;

import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Runs Neo4j inside this process unless an external server is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedCondition.class)
class EmbeddedConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties, DatasetLoader loader, Releases releases,
			Environment environment) {
		return EmbeddedDatabase.start(properties, loader, BoltAccess.of(environment, properties.allowedOrigins()),
				releases);
	}

	/** The database that statements of the service read first, without Bolt. */
	@Bean(destroyMethod = "")
	GraphDatabaseService graphDatabaseService(EmbeddedDatabase embedded) {
		return embedded.database();
	}

}
