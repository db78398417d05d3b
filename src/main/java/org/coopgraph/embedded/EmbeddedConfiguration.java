package org.coopgraph.embedded;

import org.coopgraph.cypher.OwnServerCondition;
import org.coopgraph.dataset.DatasetLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs Neo4j inside this process when no server is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnServerCondition.Not.class)
class EmbeddedConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties, DatasetLoader loader) {
		return new EmbeddedDatabase(properties, loader);
	}

}
