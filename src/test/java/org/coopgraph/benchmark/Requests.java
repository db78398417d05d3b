package org.coopgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Requests as they are sent. */
final class Requests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Requests() {
	}

	static byte[] toService(Question question, Variables variables) {
		return question.isRepeated() ? toService(question.graphQl(), variables.document())
				: toService(UniqueRequest.document(question.graphQl()), UniqueRequest.variables(variables.document()));
	}

	static byte[] toService(String document, Map<String, Object> variables) {
		return post("/graphql", Map.of("query", document, "variables", variables));
	}

	static byte[] toFloor(Question question, Variables variables) {
		return post("/" + question.statement(), variables.statement());
	}

	private static byte[] post(String path, Map<String, Object> content) {
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

	/**
	 * Asks for an answer unless it is the one with the tag; the tag is empty when the
	 * client has none.
	 */
	static byte[] get(Question question, Variables variables, String tag) {
		return """
				GET /graphql?query=%s&variables=%s HTTP/1.1\r
				Host: localhost\r
				Accept: application/json\r
				%s\r
				"""
			.formatted(encoded(question.graphQl()), encoded(JSON.writeValueAsString(variables.document())),
					tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n")
			.getBytes(UTF_8);
	}

	static byte[] get(String path) {
		return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(UTF_8);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, UTF_8);
	}

}
