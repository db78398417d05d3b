package org.coopgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One of the two servers, with the Neo4j that it queries. */
record MeasuredServer(JavaProcess server, JavaProcess neo4j) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static byte[] toService(BenchmarkQuery query) {
		return post("/graphql", Map.of("query", query.graphQl(), "variables", query.variables()));
	}

	static byte[] toBaseline(BenchmarkQuery query) {
		return post("/" + query.statement(), query.parameters());
	}

	static byte[] post(String path, Map<String, Object> content) {
		byte[] body = JSON.writeValueAsBytes(content);
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes("""
				POST %s HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/json\r
				Accept: application/json\r
				Content-Length: %d\r
				\r
				""".formatted(path, body.length).getBytes(UTF_8));
		request.writeBytes(body);
		return request.toByteArray();
	}

	JsonNode response(byte[] request) throws IOException {
		try (HttpConnection connection = new HttpConnection(uri())) {
			return JSON.readTree(connection.send(request));
		}
	}

	/**
	 * Sends a request repeatedly for a time, and measures the responses and the usage.
	 */
	Measurement measure(byte[] request, int connections, Duration time) {
		ProcessUsage server = this.server.usage();
		ProcessUsage database = this.neo4j.usage();
		long start = System.nanoTime();
		var times = new LoadGenerator(uri(), request, connections).run(time);
		long nanoseconds = System.nanoTime() - start;
		return new Measurement(times, nanoseconds, this.server.usage().minus(server),
				this.neo4j.usage().minus(database));
	}

	private URI uri() {
		return this.server.uri();
	}

}
