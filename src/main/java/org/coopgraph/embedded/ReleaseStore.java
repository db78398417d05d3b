package org.coopgraph.embedded;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.ReleaseGraph;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Builds the store of a release, while a service may serve another one. */
@Component
@Conditional(EmbeddedCondition.class)
@EnableConfigurationProperties(EmbeddedProperties.class)
public class ReleaseStore implements ReleaseGraph {

	private final DatasetLoader loader;

	private final EmbeddedProperties properties;

	ReleaseStore(DatasetLoader loader, EmbeddedProperties properties) {
		this.loader = loader;
		this.properties = properties;
	}

	@Override
	public void make(CheckedDataset dataset) {
		new StoreBuilder(this.loader, this.properties).build(dataset, new StoreDirectory(this.properties.directory()));
	}

}
