package org.coopgraph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.embedded.bolt.ServiceLogin;

/** A running Neo4j inside this process. */
record Neo4jInstance(DatabaseManagementService neo4j, ServiceLogin service) implements AutoCloseable {

	static final String DATABASE = "neo4j";

	private static final Duration AVAILABILITY_TIMEOUT = Duration.ofSeconds(10);

	private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

	/** Starts Neo4j for building a store, on any free port and without limits. */
	static Neo4jInstance writable(Path store, EmbeddedProperties properties, BoltAccess access) {
		return Neo4jStart.writable(store).run(properties, access);
	}

	/** Starts Neo4j for serving a store. */
	static Neo4jInstance readOnly(Path store, EmbeddedProperties properties, BoltAccess access) {
		return Neo4jStart.readOnly(store, properties.boltPort()).run(properties, access);
	}

	/** Neo4j keeps running without a store that it cannot open. */
	Neo4jInstance requireAvailable() {
		if (!database().isAvailable(AVAILABILITY_TIMEOUT.toMillis())) {
			closeWithinTimeout();
			throw new IllegalStateException("The database is not available");
		}
		return this;
	}

	GraphDatabaseService database() {
		return this.neo4j.database(DATABASE);
	}

	URI uri() {
		var address = ((GraphDatabaseAPI) database()).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://localhost:" + address.getPort());
	}

	/** The login of the service, which has all rights. */
	AuthToken login() {
		return this.service.token();
	}

	/** Stops Neo4j without waiting for statements that do not end. */
	void closeWithinTimeout() {
		CompletableFuture.runAsync(this::close)
			.completeOnTimeout(null, SHUTDOWN_TIMEOUT.toSeconds(), TimeUnit.SECONDS)
			.join();
	}

	@Override
	public void close() {
		this.neo4j.shutdown();
	}

}
