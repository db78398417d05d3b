package org.coopgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A minimal HTTP server, the floor of the benchmark: it runs the statement named by the
 * path with the parameters of the body, and writes the single row as JSON.
 */
final class FloorServer {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final SessionConfig READING = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withDatabase("neo4j")
		.build();

	private final Map<String, String> statements = new ConcurrentHashMap<>();

	private final Driver driver;

	private FloorServer(Driver driver) {
		this.driver = driver;
	}

	/** Takes the URI of Neo4j. */
	public static void main(String[] arguments) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", new FloorServer(GraphDatabase.driver(arguments[0]))::respond);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.start();
		System.out.println("Ready at http://localhost:" + server.getAddress().getPort());
	}

	private void respond(HttpExchange exchange) throws IOException {
		try {
			String statement = statement(exchange.getRequestURI().getPath());
			var parameters = JSON.readValue(exchange.getRequestBody(), new TypeReference<Map<String, Object>>() {
			});
			send(exchange, 200, json(row(statement, parameters)));
		}
		catch (RuntimeException ex) {
			send(exchange, isOverload(ex) ? 503 : 500, ex.toString().getBytes(UTF_8));
		}
		finally {
			exchange.close();
		}
	}

	private static boolean isOverload(RuntimeException exception) {
		return exception instanceof TransientException
				|| exception instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut");
	}

	private String statement(String path) {
		return this.statements.computeIfAbsent(path, (name) -> read("/benchmark" + name + ".cypher"));
	}

	private static String read(String resource) {
		try (InputStream file = Objects.requireNonNull(FloorServer.class.getResourceAsStream(resource), resource)) {
			return new String(file.readAllBytes(), UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Record row(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session(READING)) {
			return session.executeRead((transaction) -> transaction.run(statement, parameters).single());
		}
	}

	private static byte[] json(Record row) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
		try (JsonGenerator generator = JSON.createGenerator(bytes)) {
			RowJson.write(row, generator);
		}
		return bytes.toByteArray();
	}

	private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

}
