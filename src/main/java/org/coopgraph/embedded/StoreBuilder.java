package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.start.StartupException;
import org.coopgraph.synthetic.BulkImport;
import org.coopgraph.synthetic.CombinedGraph;
import org.coopgraph.synthetic.GraphInput;
import org.coopgraph.synthetic.IndexCreation;
import org.coopgraph.synthetic.RealGraph;
import org.coopgraph.synthetic.SyntheticGraph;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;

/** Builds the store of a data set. */
class StoreBuilder {

	private static final Logger logger = LoggerFactory.getLogger(StoreBuilder.class);

	private final DatasetLoader loader;

	private final EmbeddedProperties properties;

	StoreBuilder(DatasetLoader loader, EmbeddedProperties properties) {
		this.loader = loader;
		this.properties = properties;
	}

	/** Builds the store unless it exists. */
	void build(CheckedDataset dataset, StoreDirectory stores) {
		if (stores.has(dataset.version())) {
			return;
		}
		try (StoreConstruction construction = stores.build(dataset.version())) {
			DiskSpace.of(dataset).require(this.properties.directory());
			logger.info("Building the store of data set {} in {}", dataset.version(), this.properties.directory());
			fill(construction, dataset);
			construction.finish(dataset.version());
		}
		catch (StartupException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new StartupException(
					"The store of the data set could not be built in %s: %s. Existing stores are unchanged; the data already written for a large store are kept for the next attempt."
						.formatted(this.properties.directory(), NestedExceptionUtils.getMostSpecificCause(ex)),
					ex);
		}
	}

	private void fill(StoreConstruction construction, CheckedDataset dataset) throws IOException {
		Path syntheticFile = dataset.syntheticFile();
		if (syntheticFile == null) {
			load(construction.store(), dataset).close();
			return;
		}
		if (!construction.isWritten()) {
			write(construction.store(), dataset, syntheticFile);
			construction.markWritten(dataset.version());
		}
		createIndexes(construction.store());
	}

	private Neo4jInstance load(Path store, CheckedDataset dataset) {
		Neo4jInstance neo4j = Neo4jInstance.writable(store, this.properties, BoltAccess.withoutPages());
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.login())) {
			this.loader.fill(dataset, driver, Neo4jInstance.DATABASE);
			return neo4j;
		}
		catch (RuntimeException ex) {
			neo4j.close();
			throw ex;
		}
	}

	/**
	 * Loads the real data into a store of their own, and writes its content together with
	 * the synthetic affiliates.
	 */
	private void write(Path store, CheckedDataset dataset, Path syntheticFile) throws IOException {
		try (SyntheticGraph affiliates = SyntheticGraph.of(dataset, syntheticFile)) {
			CombinedGraph graph = new CombinedGraph(realGraph(store.resolve("real"), dataset), affiliates);
			BulkImport.into(store, Neo4jInstance.DATABASE, new GraphInput(graph).input());
		}
	}

	private void createIndexes(Path store) {
		try (Neo4jInstance neo4j = Neo4jInstance.writable(store, this.properties.forBuilding(),
				BoltAccess.withoutPages())) {
			new IndexCreation(neo4j.database()).create();
		}
	}

	private RealGraph realGraph(Path store, CheckedDataset dataset) throws IOException {
		try (Neo4jInstance neo4j = load(Files.createDirectory(store), dataset)) {
			return RealGraph.of(neo4j.database());
		}
		finally {
			FileSystemUtils.deleteRecursively(store);
		}
	}

}
