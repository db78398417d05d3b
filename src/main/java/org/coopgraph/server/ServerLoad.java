package org.coopgraph.server;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.ReleaseGraph;
import org.coopgraph.start.ExternalServerCondition;
import org.coopgraph.start.StartupException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Loads a release into the server, in one transaction. */
@Component
@Conditional(ExternalServerCondition.class)
public class ServerLoad implements ReleaseGraph {

	private final Driver driver;

	private final DatasetLoader loader;

	private final String uri;

	private final String database;

	ServerLoad(Driver driver, DatasetLoader loader, @Value("${spring.neo4j.uri}") String uri,
			@Value("${spring.data.neo4j.database}") String database) {
		this.driver = driver;
		this.loader = loader;
		this.uri = uri;
		this.database = database;
	}

	@Override
	public void make(CheckedDataset dataset) {
		try {
			this.loader.load(dataset, this.driver, this.database);
		}
		catch (Neo4jException ex) {
			throw new StartupException("The Neo4j server at %s could not be loaded, and holds what it held: %s"
				.formatted(this.uri, ex.getMessage()), ex);
		}
	}

}
