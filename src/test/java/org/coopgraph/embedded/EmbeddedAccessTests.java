package org.coopgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "It is about Neo4j inside this process")
class EmbeddedAccessTests {

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails connection;

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:X)", "CREATE (x:X) DELETE x", "CREATE INDEX x FOR (x:X) ON (x.x)" })
	void shouldRefuseToWrite(String statement) {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(statement))
			.withMessageContaining("read-only");
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

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
