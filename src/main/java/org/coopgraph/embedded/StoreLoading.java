package org.coopgraph.embedded;

import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.DatasetProperties;
import org.coopgraph.start.ExternalServerCondition;
import org.coopgraph.start.StartupException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Builds the store of a data set without serving it, for a command. */
@EnableConfigurationProperties({ EmbeddedProperties.class, DatasetProperties.class })
public class StoreLoading {

	private final EmbeddedProperties properties;

	private final DatasetLoader loader;

	private final Environment environment;

	StoreLoading(EmbeddedProperties properties, DatasetProperties dataset, ResourceLoader resources,
			Environment environment) {
		this.properties = properties;
		this.loader = DatasetLoader.of(dataset, resources);
		this.environment = environment;
	}

	public void load() {
		if (isExternal()) {
			throw new StartupException(
					"Stores are built for the embedded Neo4j only, but spring.neo4j.uri sets an external server; remove this setting.");
		}
		StoreDirectory stores = new StoreDirectory(this.properties.directory());
		new StoreBuilder(this.loader, this.properties).build(this.loader.read(), stores);
	}

	/** Whether another process serves a store of the embedded Neo4j. */
	public boolean isServed() {
		return !isExternal() && new StoreDirectory(this.properties.directory()).isServed();
	}

	private boolean isExternal() {
		return ExternalServerCondition.isServerNamed(this.environment);
	}

}
