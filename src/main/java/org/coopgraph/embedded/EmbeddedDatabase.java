package org.coopgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.coopgraph.cypher.StartupException;
import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Neo4j inside this process: it holds the data set as it is now, is built when it does
 * not, and can then only be read.
 */
class EmbeddedDatabase implements Neo4jConnectionDetails, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final EmbeddedProperties properties;

	private final StoreDirectory stores;

	private final Neo4jInstance neo4j;

	EmbeddedDatabase(EmbeddedProperties properties, DatasetLoader loader) {
		this.properties = properties;
		this.stores = new StoreDirectory(properties.directory());
		try {
			this.neo4j = open(loader);
		}
		catch (IOException ex) {
			throw released(new UncheckedIOException(ex));
		}
		catch (RuntimeException ex) {
			throw released(ex);
		}
	}

	/** A start that failed lets the directory go. */
	private RuntimeException released(RuntimeException reason) {
		try {
			this.stores.close();
		}
		catch (IOException ex) {
			reason.addSuppressed(ex);
		}
		return reason;
	}

	private Neo4jInstance open(DatasetLoader loader) throws IOException {
		CheckedDataset dataset = loader.read();
		if (!this.stores.has(dataset.version())) {
			build(dataset, loader);
		}
		this.stores.keepOnly(dataset.version());
		return Neo4jInstance.readOnly(this.stores.store(dataset.version()), this.properties);
	}

	private void build(CheckedDataset dataset, DatasetLoader loader) throws IOException {
		logger.info("Building the store of data set {} in {}", dataset.version(), this.properties.directory());
		Path building = this.stores.building();
		try (Neo4jInstance neo4j = Neo4jInstance.writable(building, this.properties);
				Driver driver = GraphDatabase.driver(neo4j.uri())) {
			loader.load(dataset, driver, Neo4jInstance.DATABASE);
		}
		catch (Neo4jException ex) {
			throw new StartupException(
					"The data set could not be loaded into %s: %s".formatted(building, ex.getMessage()), ex);
		}
		this.stores.finish(building, dataset.version());
	}

	@Override
	public URI getUri() {
		return this.neo4j.uri();
	}

	@Override
	public void destroy() throws IOException {
		this.neo4j.abandon();
		this.stores.close();
	}

}
