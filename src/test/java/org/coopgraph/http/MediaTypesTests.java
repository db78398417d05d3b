package org.coopgraph.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The media types and methods that the endpoint accepts, and the errors for all others.
 */
@GraphServiceTest
class MediaTypesTests {

	private static final String DOCUMENT = "{\"query\": \"{ alliance { id } }\"}";

	private final int port;

	private final RestTestClient http;

	MediaTypesTests(@LocalServerPort int port) {
		this.port = port;
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec post(String header, String value) {
		return this.http.post()
			.uri("/graphql")
			.headers((headers) -> headers.set("Content-Type", "application/json"))
			.headers((headers) -> headers.set(header, value))
			.body(DOCUMENT.getBytes())
			.exchange();
	}

	private static void assertError(ResponseSpec answer, int status, String words) {
		answer.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType("application/json;charset=UTF-8")
			.expectBody()
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST")
			.jsonPath("$.errors[0].extensions.hint")
			.isNotEmpty()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed",
			"application/x-www-form-urlencoded", "application/problem+json" })
	void shouldNameTheTypeInWhichDocumentsAreSent(String type) {
		assertError(post("Content-Type", type), 415, "sent as application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "*/*", "application/*", "json", ";", "/", "application/json, text/plain",
			"application/json; charset=nonsense", "application/json; a=\"b" })
	void shouldRefuseAMediaTypeThatIsNotValid(String type) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(DOCUMENT))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(415);
			assertThat(answer.body()).contains("sent as application/json", "\"errors\"", "\"BAD_REQUEST\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\\\u{FFFFFFFFFFFF}", "\\\\u{110000}", "\\\\uD83D", "\\\\u{D83D}", "\\\\uDE00\\\\uD83D" })
	void shouldRefuseAnEscapeThatIsNoCharacter(String escape) {
		this.http.post()
			.uri("/graphql")
			.headers((headers) -> headers.set("Content-Type", "application/json"))
			.body("{\"query\": \"{ country(code: \\\"%s\\\") { id } }\"}".formatted(escape).getBytes())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST")
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("character"));
	}

	@Test
	void shouldRefuseACompressedDocument() {
		assertError(post("Content-Encoding", "gzip"), 415, "not compressed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png", "application/xml", "nonsense", "application/json;q=x",
			"application/json;q=0", "text/event-stream", "text/*", "multipart/mixed", "application/problem+json" })
	void shouldNameTheTypesOfResponses(String type) {
		assertError(post("Accept", type), 406, "application/json");
	}

	@Test
	void shouldRefuseTooManyMediaTypes() {
		assertError(post("Accept", String.join(",", Collections.nCopies(51, "a/b"))), 406, "application/json");
		assertError(post("Accept", String.join(",", Collections.nCopies(60, "application/json"))), 406, "accept one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json", "*/*", "application/*",
			"text/event-stream, application/json", "garbage, application/json", "application/json, ;q=x, */*;q=y",
			"text/html, */*;q=0.1", "application/json; charset=utf-8" })
	void shouldAnswerAClientThatAcceptsJson(String type) {
		post("Accept", type).expectStatus().isOk().expectBody().jsonPath("$.data.alliance.id").exists();
	}

	@Test
	void shouldReadAllLinesOfTheHeader() {
		this.http.get()
			.uri("/graphql?query={query}", "{ alliance { id } }")
			.headers((headers) -> headers.addAll("Accept", List.of("text/html", "application/graphql-response+json")))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/graphql-response+json;charset=UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE", "PROPFIND" })
	void shouldNameTheMethodsByWhichDocumentsAreSent(String method) {
		ResponseSpec answer = this.http.method(HttpMethod.valueOf(method)).uri("/graphql").exchange();
		answer.expectHeader().valueEquals("Allow", "GET,HEAD,POST,OPTIONS");
		assertError(answer, 405, "by GET or POST");
	}

	@ParameterizedTest
	@CsvSource({ "/graphql,'GET,HEAD,POST,OPTIONS'", "/,'GET,HEAD,OPTIONS'" })
	void shouldListTheMethodsOfAnAddress(String path, String methods) {
		this.http.method(HttpMethod.OPTIONS)
			.uri(path)
			.exchange()
			.expectStatus()
			.is2xxSuccessful()
			.expectHeader()
			.valueEquals("Allow", methods);
	}

}
