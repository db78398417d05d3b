package org.coopgraph.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class HttpErrorsTests {

	private final RestTestClient http;

	HttpErrorsTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubbish", "null", " null ", "\"x\"", "1", "true", "", " ", "NaN",
			"{\"query\": \"{alliance{id}}\", \"query\": \"{dataset{version}}\"}",
			"{\"query\": \"{alliance{id}}\"} {}" })
	void shouldDescribeTheBodyThatIsRequired(String body) {
		assertRefused(post(body), 400, "The body must be a JSON object");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}|no document", "{\"query\": null}|no document", "{\"query\": 5}|\"query\" must be a string",
					"{\"query\": true}|\"query\" must be a string",
					"{\"query\": [\"{alliance{id}}\"]}|\"query\" must be a string",
					"{\"query\": \"{alliance{id}}\", \"operationName\": 5}|\"operationName\" must be a string",
					"{\"query\": \"{alliance{id}}\", \"operationName\": [1]}|\"operationName\" must be a string",
					"{\"query\": \"{alliance{id}}\", \"documentId\": 5}|\"documentId\" must be a string",
					"{\"query\": \"{alliance{id}}\", \"extensions\": 5}|\"extensions\" must be an object",
					"{\"query\": \"{alliance{id}}\", \"variables\": []}|\"variables\" must be an object" })
	void shouldNameTheParameterThatIsWrong(String body, String words) {
		assertRefused(post(body), 400, words);
	}

	@Test
	void shouldRefuseABodyThatIsNestedTooDeeply() {
		assertRefused(post("[".repeat(100_000)), 400, "The body must be");
		assertRefused(post("{\"query\": \"{alliance{id}}\", \"variables\": %s1%s}".formatted("{\"a\":".repeat(200),
				"}".repeat(200))), 400, "The body must be");
	}

	@Test
	void shouldRefuseTheSameBodyInTheSameWayEachTime() {
		for (int time = 0; time < 500; time++) {
			post("null").expectStatus().isBadRequest();
		}
	}

	@Test
	void shouldRefuseABodyThatIsTooLarge() {
		assertRefused(post(
				"{\"query\": \"{alliance{id}}\", \"variables\": {\"text\": \"%s\"}}".formatted("x".repeat(1_100_000))),
				413, "larger than 1 MB");
	}

	@Test
	void shouldRefuseAThousandLookupsInOneRequest() {
		StringBuilder document = new StringBuilder("{");
		for (int alias = 0; alias < 1000; alias++) {
			document.append(" a%d: node(id: \\\"organisation:%d\\\") { id }".formatted(alias, alias));
		}
		post("{\"query\": \"%s }\"}".formatted(document)).expectBody()
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void shouldReturnNotFoundForAnUnknownAddress() {
		this.http.get()
			.uri("/nothing/here")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("BAD_REQUEST");
	}

	private static void assertRefused(ResponseSpec response, int status, String words) {
		response.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class,
					(message) -> assertThat(message).contains(words)
						.doesNotContain("java", "springframework", "Exception", "Token"))
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST");
	}

	private ResponseSpec post(String body) {
		return this.http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

}
