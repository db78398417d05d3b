package org.coopgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One of the two servers, and what it costs. */
record Contender(JavaProcess server, JavaProcess neo4j) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static byte[] toService(Question question) {
		return post("/graphql", Map.of("query", question.graphQl(), "variables", question.variables()));
	}

	static byte[] toFloor(Question question) {
		return post("/" + question.statement(), question.parameters());
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

	JsonNode answer(byte[] request) throws IOException {
		try (HttpConnection connection = new HttpConnection(uri())) {
			return JSON.readTree(connection.send(request));
		}
	}

	/** Sends a request for a time, and tells what that took. */
	Measure measure(byte[] request, int connections, Duration time) {
		Usage server = this.server.usage();
		Usage database = this.neo4j.usage();
		long start = System.nanoTime();
		var times = new Load(uri(), request, connections).run(time);
		long nanoseconds = System.nanoTime() - start;
		return new Measure(times, nanoseconds, this.server.usage().minus(server), this.neo4j.usage().minus(database));
	}

	private URI uri() {
		return this.server.uri();
	}

}
