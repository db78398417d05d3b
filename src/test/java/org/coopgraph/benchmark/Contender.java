package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that is measured.
 *
 * @param neo4j the Neo4j that it queries; null when it is inside the server
 */
record Contender(Role role, JavaProcess server, @Nullable JavaProcess neo4j) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The parts that servers have in the comparison. */
	enum Role {

		FLOOR, SAME_SERVER, SHIPPED

	}

	/** A request for each set of variables. */
	List<byte[]> requests(Question question) {
		return question.variables().stream().map((variables) -> request(question, variables)).toList();
	}

	private byte[] request(Question question, Variables variables) {
		if (this.role == Role.FLOOR) {
			return Requests.toFloor(question, variables);
		}
		return question.conditional() ? Requests.get(question, variables, tag(question, variables))
				: Requests.toService(question, variables);
	}

	/** An answer has a tag when its document is known. */
	private String tag(Question question, Variables variables) {
		try (HttpConnection connection = new HttpConnection(uri())) {
			byte[] request = Requests.get(question, variables, "");
			connection.send(request);
			return connection.send(request).tag();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean answers(Question question) {
		return this.role != Role.FLOOR || !question.conditional();
	}

	JsonNode response(byte[] request) throws IOException {
		try (HttpConnection connection = new HttpConnection(uri())) {
			return JSON.readTree(connection.send(request).body());
		}
	}

	/**
	 * Sends requests in turn for a time, and measures the responses and the usage.
	 */
	Measurement measure(Rotation requests, int connections, Duration time) {
		ProcessUsage before = this.server.usage();
		ProcessUsage databaseBefore = database();
		long start = System.nanoTime();
		var times = new LoadGenerator(uri(), requests, connections).run(time);
		long nanoseconds = System.nanoTime() - start;
		return new Measurement(times, nanoseconds, this.server.usage().minus(before), database().minus(databaseBefore));
	}

	private ProcessUsage database() {
		return (this.neo4j != null) ? this.neo4j.usage() : ProcessUsage.NONE;
	}

	private URI uri() {
		return this.server.uri();
	}

}
