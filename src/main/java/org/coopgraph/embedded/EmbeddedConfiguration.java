package org.coopgraph.embedded;

import org.coopgraph.dataset.DatasetLoader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs Neo4j inside this process when no server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties, DatasetLoader loader) {
		return new EmbeddedDatabase(properties, loader);
	}

}
