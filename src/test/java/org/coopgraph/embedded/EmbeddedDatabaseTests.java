package org.coopgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.start.StartupException;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTests {

	private final Path stores;

	private final DatasetCopy dataset;

	private String loadedAt = "";

	EmbeddedDatabaseTests(@TempDir Path stores, @TempDir Path folder) {
		this.stores = stores;
		this.dataset = DatasetCopy.smallIn(folder);
	}

	@BeforeAll
	void startAfterAnInterruptedBuild() throws IOException {
		Path leftover = Files.createDirectories(this.stores.resolve("building/data/databases/neo4j"));
		Files.writeString(leftover.resolve("neostore"), "half a store");
		this.loadedAt = start(this.stores, this.dataset, 0);
	}

	@Test
	void shouldStartCleanAfterAnInterruptedBuild() throws IOException {
		assertThat(this.loadedAt).isNotEmpty();
		assertThat(contents(this.stores)).containsExactlyInAnyOrder("lock", "building.lock",
				this.dataset.loader().read().version());
	}

	@Test
	void shouldNotLoadTheSameDataSetAgain() throws IOException {
		assertThat(start(this.stores, this.dataset, 0)).isEqualTo(this.loadedAt);
	}

	@Test
	void shouldLoadAChangedDataSetAndRemoveTheOldStore(@TempDir Path otherStores, @TempDir Path folder)
			throws IOException {
		FileSystemUtils.copyRecursively(this.stores, otherStores);
		DatasetCopy changed = DatasetCopy.smallIn(folder)
			.append("sources.csv", "hearsay,Hearsay,https://example.coop,,SECONDARY,");
		start(otherStores, changed, 0);
		assertThat(contents(otherStores))
			.containsExactlyInAnyOrder("lock", "building.lock", changed.loader().read().version())
			.doesNotContain(this.dataset.loader().read().version());
	}

	@Test
	void shouldReportThatThePortIsInUseAndReleaseTheDirectory() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(StartupException.class)
				.isThrownBy(() -> start(this.stores, this.dataset, other.getLocalPort()))
				.withMessage(
						"The Bolt port %d of the embedded Neo4j is in use; set another port with coopgraph.embedded.bolt-port.",
						other.getLocalPort());
		}
		new StoreDirectory(this.stores).lock().close();
	}

	@Test
	void shouldReportAStoreThatCannotBeOpened(@TempDir Path otherStores) throws IOException {
		Path store = Files.createDirectories(otherStores.resolve(this.dataset.loader().read().version()));
		FileSystemUtils.copyRecursively(this.stores.resolve(store.getFileName()), store);
		Files.delete(store.resolve("data/databases/neo4j/neostore"));
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> start(otherStores, this.dataset, 0))
			.withMessageStartingWith(
					"The embedded Neo4j cannot open the store in %s; remove this directory, and the store is built again.",
					store);
	}

	@Test
	void shouldReportALockedDirectory(@TempDir Path directory) throws IOException {
		StoreDirectory held = new StoreDirectory(directory);
		try (DirectoryLock lock = held.lock()) {
			assertThatExceptionOfType(StartupException.class).isThrownBy(() -> start(directory, this.dataset, 0))
				.withMessage(
						"The directory %s is held by another process; set another directory with coopgraph.embedded.directory.",
						directory);
			assertThat(lock).isNotNull();
			assertThat(held.has(this.dataset.loader().read().version())).isFalse();
		}
	}

	@Test
	void shouldReportADirectoryThatCannotBeWrittenTo(@TempDir Path directory) throws IOException {
		Path file = Files.createFile(directory.resolve("file"));
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> start(file, this.dataset, 0))
			.withMessage(
					"The directory %s cannot be written to; set another directory with coopgraph.embedded.directory.",
					file);
	}

	@Test
	void shouldGiveNoRightsToAUserInTheStore(@TempDir Path otherStores) throws IOException {
		FileSystemUtils.copyRecursively(this.stores, otherStores);
		QueryConfig system = QueryConfig.builder().withDatabase("system").build();
		Path store = otherStores.resolve(this.dataset.loader().read().version());
		try (Neo4jInstance old = Neo4jInstance.writable(store, properties(otherStores, 0), AnyLogin.access());
				Driver driver = GraphDatabase.driver(old.uri())) {
			driver.executableQuery("CREATE USER intruder SET PASSWORD 'password' CHANGE NOT REQUIRED")
				.withConfig(system)
				.execute();
		}
		EmbeddedDatabase database = open(properties(otherStores, 0), this.dataset);
		try (Driver driver = GraphDatabase.driver(database.getUri(), AuthTokens.basic("intruder", "password"))) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> driver.executableQuery("DROP USER intruder").withConfig(system).execute());
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> driver.executableQuery("CREATE (:X)").execute());
		}
		finally {
			database.destroy();
		}
	}

	@Test
	void shouldReportMissingDiskSpace(@TempDir Path directory) {
		DiskSpace space = new DiskSpace(DataSize.ofTerabytes(1_000_000));
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> space.require(directory))
			.withMessageMatching(
					"The store of the data set needs up to 1048576000000 MB, and the disk of the directory %s has \\d+ MB left; free space or set another directory with coopgraph.embedded.directory."
						.formatted(directory));
	}

	@Test
	void shouldKeepAStoreThatIsBuiltWhileAnotherIsServed(@TempDir Path directory, @TempDir Path folder)
			throws IOException {
		EmbeddedProperties properties = properties(directory, 0);
		DatasetCopy next = DatasetCopy.smallIn(folder)
			.append("sources.csv", "hearsay,Hearsay,https://example.coop,,SECONDARY,");
		EmbeddedDatabase served = open(properties, this.dataset);
		new StoreBuilder(next.loader(), properties).build(next.loader().read(), new StoreDirectory(directory));
		served.destroy();
		start(directory, this.dataset, 0);
		assertThat(contents(directory)).contains(this.dataset.loader().read().version(),
				next.loader().read().version());
		start(directory, next, 0);
		assertThat(contents(directory)).containsExactlyInAnyOrder("lock", "building.lock",
				next.loader().read().version());
	}

	@Test
	void shouldNotTouchAStoreThatAnotherProcessBuilds(@TempDir Path directory) throws IOException {
		StoreDirectory stores = new StoreDirectory(directory);
		try (StoreConstruction other = stores.build("0123456789abcdef")) {
			StoreBuilder builder = new StoreBuilder(this.dataset.loader(), properties(directory, 0));
			assertThatExceptionOfType(StartupException.class)
				.isThrownBy(() -> builder.build(this.dataset.loader().read(), stores))
				.withMessageContaining("Another process builds a store");
			stores.removeOlderThan("0123456789abcdef", Optional.empty());
			assertThat(other.store()).isDirectory();
		}
		assertThat(contents(directory)).containsExactly("building.lock");
	}

	private static EmbeddedProperties properties(Path stores, int port) {
		return new EmbeddedProperties(stores, port, DataSize.ofMegabytes(16), DataSize.ofMegabytes(16), List.of());
	}

	private static EmbeddedDatabase open(EmbeddedProperties properties, DatasetCopy dataset) {
		return EmbeddedDatabase.start(properties, dataset.loader(), BoltAccess.withoutPages(),
				Releases.in(properties.directory(), dataset.folder().toUri().toString()));
	}

	/** Starts the database, reads when it was loaded, and stops it. */
	private static String start(Path stores, DatasetCopy dataset, int port) throws IOException {
		EmbeddedProperties properties = properties(stores, port);
		EmbeddedDatabase database = open(properties, dataset);
		try (Driver driver = GraphDatabase.driver(database.getUri())) {
			return driver.executableQuery("MATCH (dataset:Dataset) RETURN toString(dataset.loadedAt) AS loadedAt")
				.execute()
				.records()
				.getFirst()
				.get("loadedAt")
				.asString();
		}
		finally {
			database.destroy();
		}
	}

	private static List<String> contents(Path directory) throws IOException {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.map((entry) -> entry.getFileName().toString()).toList();
		}
	}

}
