package org.coopgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket.Listener;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.TypeSystem;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedAccessTests {

	@LocalServerPort
	private int port;

	private final Driver service;

	private final Neo4jConnectionDetails connection;

	private final Driver reader;

	EmbeddedAccessTests(@Autowired Driver service, @Autowired Neo4jConnectionDetails connection) {
		this.service = service;
		this.connection = connection;
		this.reader = GraphDatabase.driver(connection.getUri());
	}

	@AfterAll
	void close() {
		this.reader.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:X)", "CREATE (x:X) DELETE x", "CREATE INDEX x FOR (x:X) ON (x.x)" })
	void shouldRefuseToWrite(String statement) {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(this.service, "neo4j", statement))
			.withMessageContaining("read-only");
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(statement));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE USER x SET PASSWORD 'password' CHANGE NOT REQUIRED",
			"CREATE OR REPLACE USER neo4j SET PASSWORD 'password'", "ALTER USER neo4j SET PASSWORD 'password'",
			"ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'password'", "RENAME USER neo4j TO x", "DROP USER neo4j",
			"CREATE DATABASE x", "STOP DATABASE neo4j", "DROP DATABASE neo4j",
			"ALTER DATABASE neo4j SET ACCESS READ WRITE", "CREATE ALIAS x FOR DATABASE neo4j", "CREATE (:X)",
			"CALL db.createLabel('X')", "CALL dbms.upgrade()" })
	void shouldRefuseToAdminister(String statement) {
		List<String> before = usersAndDatabases();
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(this.reader, "system", statement));
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(this.service, "system", statement));
		assertThat(usersAndDatabases()).isEqualTo(before);
	}

	private List<String> usersAndDatabases() {
		return Stream.of("SHOW USERS", "SHOW DATABASES YIELD name, access, currentStatus")
			.flatMap((show) -> run(this.service, "system", show).stream())
			.map(Record::toString)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SHOW SETTINGS", "CALL dbms.listConfig()", "CALL dbms.queryJmx('*:*')",
			"CALL dbms.listConnections()", "CALL dbms.killConnection('bolt-1')", "CALL db.clearQueryCaches()",
			"CALL db.prepareForReplanning()", "CALL db.stats.collect('QUERIES')", "CALL dbms.listCapabilities()",
			"CALL dbms.setConfigValue('db.transaction.timeout', '0')", "SHOW USERS", "SHOW SERVERS" })
	void shouldShowNothingButTheGraph(String statement) {
		assertThat(rows(statement)).isZero();
	}

	/** A refused statement has none. */
	private int rows(String statement) {
		try {
			return run(statement).size();
		}
		catch (Neo4jException ex) {
			return 0;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (alliance:Alliance) RETURN alliance", "CALL db.labels()", "CALL db.propertyKeys()",
			"CALL db.relationshipTypes()", "CALL db.schema.visualization()", "CALL db.schema.nodeTypeProperties()",
			"CALL dbms.components()", "SHOW INDEXES", "SHOW CONSTRAINTS", "SHOW PROCEDURES", "SHOW FUNCTIONS",
			"SHOW DATABASES", "CALL db.index.fulltext.queryNodes('entity_names', 'coop')",
			"EXPLAIN MATCH (alliance:Alliance) RETURN alliance", "PROFILE MATCH (alliance:Alliance) RETURN alliance" })
	void shouldRunStatementsThatReadersNeed(String statement) {
		run(statement);
	}

	@ParameterizedTest
	@CsvSource({ "CALL db.labels(), Member, Statistics", "CALL db.labels(), Source, Dataset",
			"CALL db.propertyKeys(), name, searchKeys", "CALL db.propertyKeys(), founded, nameRank",
			"CALL db.schema.visualization(), Member, Statistics", "CALL db.schema.visualization(), Source, Dataset" })
	void shouldListWhatReadersNeedOnly(String list, String listed, String ofTheService) {
		String statement = list + " YIELD *";
		assertThat(names(run(statement))).contains(listed).doesNotContain(ofTheService);
		assertThat(names(run(this.service, "neo4j", statement))).contains(listed, ofTheService);
	}

	private static List<String> names(List<Record> rows) {
		return rows.stream()
			.map((row) -> row.get(0))
			.flatMap((first) -> first.hasType(TypeSystem.getDefault().LIST())
					? first.asList((node) -> node.get("name").asString()).stream() : Stream.of(first.asString()))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (dataset:Dataset) RETURN dataset.version",
			"MATCH (group:Statistics) RETURN group.organisations LIMIT 1",
			"MATCH (member:Member) RETURN member.nameRank LIMIT 1",
			"CALL db.index.fulltext.queryNodes('entity_names', '___cfr') YIELD node RETURN node.id LIMIT 1" })
	void shouldReadWhatTheListsLeaveOut(String statement) {
		assertThat(run(statement)).singleElement().extracting((row) -> row.get(0).isNull()).isEqualTo(false);
	}

	@Test
	void shouldTellNeo4jBrowserItsSettings() {
		assertThat(run(this.reader, "system", "CALL dbms.clientConfig()"))
			.extracting((row) -> row.get("name").asString(), (row) -> row.get("value").asString())
			.contains(tuple("client.allow_telemetry", "false"), tuple("browser.allow_outgoing_connections", "false"),
					tuple("browser.post_connect_cmd", "play guide.html"))
			.anySatisfy((hosts) -> assertThat(hosts.toList().toString())
				.startsWith("[browser.remote_content_hostname_whitelist, http://localhost:%d/browser, "
					.formatted(this.port))
				.endsWith(", localhost, 127.0.0.1, [::1]]"));
	}

	@Test
	void shouldNeitherShowNorEndTransactionsOfOthers() {
		try (Session other = GraphDatabase.driver(this.connection.getUri()).session();
				Transaction transaction = other.beginTransaction()) {
			transaction.run("RETURN 1").consume();
			String id = run(this.service, "neo4j", "SHOW TRANSACTIONS").stream()
				.filter((row) -> row.get("username").asString().startsWith("reader"))
				.findFirst()
				.orElseThrow()
				.get("transactionId")
				.asString();
			assertThat(run("SHOW TRANSACTIONS")).hasSize(1);
			assertThat(run("TERMINATE TRANSACTION '%s'".formatted(id)).toString())
				.doesNotContain("Transaction terminated");
			assertThat(transaction.run("RETURN 2").single().get(0).asInt()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "http://localhost:1", "http://evil.example:{port}", "null",
			"file://", "http://localhost.evil.example:{port}" })
	void shouldRefusePagesOfOtherOrigins(String origin) {
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> connectFrom(origin))
			.withCauseInstanceOf(WebSocketHandshakeException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:{port}", "http://127.0.0.1:{port}", "http://[::1]:{port}" })
	void shouldAcceptPagesOfTheService(String origin) {
		assertThatNoException().isThrownBy(() -> connectFrom(origin));
	}

	private void connectFrom(String origin) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			http.newWebSocketBuilder()
				.header("Origin", origin.replace("{port}", String.valueOf(this.port)))
				.buildAsync(URI.create("ws://localhost:" + this.connection.getUri().getPort()), new Listener() {
				})
				.join()
				.abort();
		}
	}

	@Test
	void shouldReadNoFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("secret.csv"), "secret");
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> run("LOAD CSV FROM '%s' AS line RETURN line".formatted(file.toUri())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost" })
	void shouldCallNoAddress(String host) throws IOException {
		AtomicInteger calls = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			calls.incrementAndGet();
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		server.start();
		try {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> run("LOAD CSV FROM 'http://%s:%d/' AS line RETURN line".formatted(host,
						server.getAddress().getPort())));
		}
		finally {
			server.stop(0);
		}
		assertThat(calls).hasValue(0);
	}

	@Test
	void shouldListenOnThisMachineOnly() throws SocketException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.toList();
		assumeThat(others).as("addresses of this machine by which others reach it").isNotEmpty();
		assertThat(others).allSatisfy((address) -> assertThatIOException().isThrownBy(() -> connect(address)));
	}

	private void connect(InetAddress address) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, this.connection.getUri().getPort()), 1000);
		}
	}

	private List<Record> run(String statement) {
		return run(this.reader, "neo4j", statement);
	}

	private static List<Record> run(Driver driver, String database, String statement) {
		return driver.executableQuery(statement)
			.withConfig(QueryConfig.builder().withDatabase(database).build())
			.execute()
			.records();
	}

}
