package org.coopgraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.embedded.bolt.GuardedNeo4j;
import org.coopgraph.embedded.bolt.ServiceLogin;
import org.springframework.core.io.ClassPathResource;

/** A running Neo4j that speaks Bolt on this machine only. */
class Neo4jInstance implements AutoCloseable {

	static final String DATABASE = "neo4j";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** The limits are for those who ask, not for who builds. */
	private static final Map<Setting<?>, Object> UNLIMITED = Map.of(GraphDatabaseSettings.transaction_timeout,
			Duration.ZERO, GraphDatabaseSettings.memory_transaction_max_size, 0L,
			GraphDatabaseSettings.memory_transaction_global_max_size, 0L);

	private static final ClassPathResource SETTINGS = new ClassPathResource("embedded/neo4j.conf");

	private final DatabaseManagementService neo4j;

	private final ServiceLogin login;

	private Neo4jInstance(DatabaseManagementService neo4j, ServiceLogin login) {
		this.neo4j = neo4j;
		this.login = login;
	}

	/** Starts Neo4j for building a store, on any free port. */
	static Neo4jInstance writable(Path store, EmbeddedProperties properties, BoltAccess access) {
		return start(store, 0, false, properties, access);
	}

	GraphDatabaseService database() {
		return this.neo4j.database(DATABASE);
	}

	/** Starts Neo4j for those who ask. */
	static Neo4jInstance readOnly(Path store, EmbeddedProperties properties, BoltAccess access) {
		return start(store, properties.boltPort(), true, properties, access);
	}

	/** A store that cannot be opened leaves Neo4j running without it. */
	private Neo4jInstance opened() {
		if (!this.neo4j.database(DATABASE).isAvailable(PATIENCE.toMillis())) {
			abandon();
			throw new IllegalStateException("The database is not available");
		}
		return this;
	}

	private static Neo4jInstance start(Path store, int port, boolean readOnly, EmbeddedProperties properties,
			BoltAccess access) {
		try {
			return new Neo4jInstance(new GuardedNeo4j(store, access).loadPropertiesFromFile(settings(store))
				.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
				.setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", port))
				.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
				.setConfig(readOnly ? Map.of(GraphDatabaseSettings.read_only_database_default, true) : UNLIMITED)
				.build(), access.service()).opened();
		}
		catch (RuntimeException | Error ex) {
			throw new OpeningFailure(store, port, ex).told();
		}
	}

	private static Path settings(Path store) {
		try (InputStream settings = SETTINGS.getInputStream()) {
			Path file = store.resolve("neo4j.conf");
			Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	URI uri() {
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.neo4j.database(DATABASE);
		var address = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://localhost:" + address.getPort());
	}

	/** How the service logs in. */
	AuthToken login() {
		return this.login.token();
	}

	/**
	 * Stops what was only read, and waits no longer than {@link #PATIENCE} for statements
	 * that do not end.
	 */
	void abandon() {
		CompletableFuture.runAsync(this::close).completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	@Override
	public void close() {
		this.neo4j.shutdown();
	}

}
