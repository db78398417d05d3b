package org.coopgraph.server;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.LoadedVersion;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.StatementException;
import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.DatasetProperties;
import org.coopgraph.start.ExternalServerCondition;
import org.coopgraph.start.StartupException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Checks the external Neo4j server before its first use, and loads it as
 * {@code coopgraph.dataset.load} requests.
 */
@Component
@Conditional(ExternalServerCondition.class)
class ExternalServer implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ExternalServer.class);

	private final Driver driver;

	private final LoadedVersion loaded;

	private final DatasetLoader loader;

	private final DatasetProperties properties;

	private final String uri;

	private final String database;

	private volatile boolean checked;

	ExternalServer(Driver driver, LoadedVersion loaded, DatasetLoader loader, DatasetProperties properties,
			@Value("${spring.neo4j.uri}") String uri, @Value("${spring.data.neo4j.database}") String database) {
		this.driver = driver;
		this.loaded = loaded;
		this.loader = loader;
		this.properties = properties;
		this.uri = uri;
		this.database = database;
	}

	@Override
	public void start() {
		try {
			this.driver.verifyConnectivity();
			loadAsRequested();
			this.checked = true;
		}
		catch (AuthenticationException ex) {
			throw new StartupException(
					"The Neo4j server at %s refuses the user and password; set spring.neo4j.authentication.username and .password."
						.formatted(this.uri),
					ex);
		}
		catch (Neo4jException | StatementException ex) {
			throw new StartupException("The Neo4j server at %s cannot be used: %s".formatted(this.uri, ex.getMessage()),
					ex);
		}
	}

	private void loadAsRequested() {
		switch (this.properties.load()) {
			case ALWAYS -> load();
			case IF_ABSENT -> loadIfAbsent();
			case NEVER -> requirePresent();
		}
	}

	private void loadIfAbsent() {
		this.loaded.version().ifPresentOrElse(this::keep, this::load);
	}

	/** A graph that another version of the service loaded may lack labels or indexes. */
	private void keep(String version) {
		if (version.equals(this.loader.read().version())) {
			logger.info("The Neo4j server at {} already holds data set {}", this.uri, version);
		}
		else {
			logger.warn(
					"The Neo4j server at {} holds data set {}, which another version of the service or other files have written; coopgraph.dataset.load=always replaces it",
					this.uri, version);
		}
	}

	private void load() {
		CheckedDataset dataset = this.loader.read();
		if (dataset.syntheticFile() != null) {
			throw new StartupException(
					"A data set with synthetic organisations is not loaded into a server. Build its store with the command load and no spring.neo4j.uri, dump it with neo4j-admin database dump, and load that into the server at %s."
						.formatted(this.uri));
		}
		this.loader.load(dataset, this.driver, this.database);
	}

	private void requirePresent() {
		if (this.loaded.version().isEmpty()) {
			throw new StartupException(
					"The Neo4j server at %s holds no data set, and coopgraph.dataset.load=never does not allow a load."
						.formatted(this.uri));
		}
	}

	@Override
	public void stop() {
		this.checked = false;
	}

	@Override
	public boolean isRunning() {
		return this.checked;
	}

	@Override
	public int getPhase() {
		return Snapshots.PHASE - 1;
	}

}
