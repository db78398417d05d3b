package org.coopgraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;

import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.embedded.bolt.GuardedNeo4j;
import org.springframework.core.io.ClassPathResource;

/**
 * Starts Neo4j on a store, with Bolt on this machine only.
 *
 * @param port the port of Bolt; 0 for any free port
 * @param settings settings of Neo4j besides those of {@code embedded/neo4j.conf}
 */
record Neo4jStart(Path store, int port, Map<Setting<?>, Object> settings) {

	private static final ClassPathResource SETTINGS_FILE = new ClassPathResource("embedded/neo4j.conf");

	private static final Map<Setting<?>, Object> READ_ONLY = Map.of(GraphDatabaseSettings.read_only_database_default,
			true);

	private static final Map<Setting<?>, Object> WITHOUT_LIMITS = Map.of(GraphDatabaseSettings.transaction_timeout,
			Duration.ZERO, GraphDatabaseSettings.memory_transaction_max_size, 0L,
			GraphDatabaseSettings.memory_transaction_global_max_size, 0L);

	static Neo4jStart writable(Path store) {
		return new Neo4jStart(store, 0, WITHOUT_LIMITS);
	}

	static Neo4jStart readOnly(Path store, int port) {
		return new Neo4jStart(store, port, READ_ONLY);
	}

	Neo4jInstance run(EmbeddedProperties properties, BoltAccess access) {
		try {
			return new Neo4jInstance(build(properties, access), access.service()).requireAvailable();
		}
		catch (RuntimeException | Error ex) {
			throw new Neo4jStartFailure(this.store, this.port, ex).toStartupException();
		}
	}

	private DatabaseManagementService build(EmbeddedProperties properties, BoltAccess access) {
		SocketAddress address = new SocketAddress("localhost", this.port);
		return new GuardedNeo4j(this.store, access).loadPropertiesFromFile(settingsFile())
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
			.setConfig(this.settings)
			.build();
	}

	private Path settingsFile() {
		try (InputStream settings = SETTINGS_FILE.getInputStream()) {
			Path file = this.store.resolve("neo4j.conf");
			Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
