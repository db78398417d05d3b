package org.coopgraph.http.endpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents in the address of a request. */
@GraphServiceTest
class GetTests {

	private static final String COUNTRY = "query Land($code: String!) { country(code: $code) { id } }";

	private static final String ADDRESS = "/graphql?query={query}&variables={variables}&operationName={name}";

	private final RestTestClient http;

	GetTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec get(String address, Object... values) {
		return this.http.get().uri(address, values).exchange();
	}

	@Test
	void shouldAnswerADocumentInTheAddress() {
		get(ADDRESS, COUNTRY, "{\"code\": \"FR\"}", "Land").expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/json;charset=UTF-8")
			.expectBody()
			.jsonPath("$.data.country.id")
			.isEqualTo("country:FR");
	}

	@Test
	void shouldAnswerTheAddressBarOfABrowser() {
		this.http.get()
			.uri("/graphql?query={query}", "{ alliance { id } }")
			.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.data.alliance.id")
			.exists();
	}

	@Test
	void shouldReturnTheSameHeadersToHeadAsToGet() {
		String address = "/graphql?query={query}";
		byte[] answer = get(address, "{ alliance { id } }").expectBody(byte[].class).returnResult().getResponseBody();
		this.http.head()
			.uri(address, "{ alliance { id } }")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentLength((answer != null) ? answer.length : -1)
			.expectBody()
			.isEmpty();
	}

	@Test
	void shouldIgnoreEmptyParameters() {
		get(ADDRESS, "{ alliance { id } }", "", "").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.errors")
			.doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { a }", "subscription { a }", "mutation A { a } query B { alliance { id } }" })
	void shouldNotAllowAnOperationThatIsNoQuery(String document) {
		get(ADDRESS, document, "", document.contains("A {") ? "A" : "").expectStatus()
			.isEqualTo(405)
			.expectHeader()
			.valueEquals("Allow", "GET,HEAD,POST,OPTIONS")
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("no query"));
	}

	@ParameterizedTest
	@CsvSource({ "/graphql,no document", "/graphql?query=,no document", "/graphql?query=%FF,cannot be decoded",
			"/graphql?query=%7Ba%7D&query=%7Bb%7D,'\"query\" is given more than once'",
			"/graphql?query=%7Ba%7D&variables=5,'\"variables\" must be an object'",
			"/graphql?query=%7Ba%7D&variables=%7B,'\"variables\" must be a JSON object'",
			"/graphql?query=%7Ba%7D&variables=%7B%7D%7B%7D,'\"variables\" must be a JSON object'",
			"/graphql?query=%7Ba%7D&extensions=%5B%5D,'\"extensions\" must be an object'" })
	void shouldSayWhatIsWrongWithAParameter(String address, String words) {
		this.http.get()
			.uri(java.net.URI.create(address))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains(words));
	}

}
