package org.coopgraph.http.endpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Media types and status codes of answers. */
@GraphServiceTest
class StatusTests {

	private static final String NEW = "application/graphql-response+json";

	private final RestTestClient http;

	StatusTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec post(String accept, String body) {
		return this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Accept", accept)
			.body(body)
			.exchange();
	}

	private static String query(String document) {
		return "{\"query\": \"%s\"}".formatted(document);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "application/json|application/json", NEW + '|' + NEW, "*/*|application/json",
					"application/*|application/json", NEW + ", application/json;q=0.9|" + NEW,
					"application/json;q=0.5, " + NEW + "|" + NEW, NEW + ";q=0.5, */*|application/json",
					"application/json, " + NEW + "|application/json", "multipart/mixed, " + NEW + '|' + NEW,
					NEW + ", application/graphql+json, application/json, text/event-stream, multipart/mixed|" + NEW })
	void shouldAnswerInTheTypeThatTheClientPrefers(String accept, String type) {
		post(accept, query("{ alliance { id } }")).expectStatus()
			.isOk()
			.expectHeader()
			.contentType(type + ";charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"query\": \"{ alliance { id } }\"}|200|200", "{\"query\": \"{\"}|400|200",
			"{\"query\": \"{ nothing }\"}|422|200",
			"{\"query\": \"query A { alliance { id } } query B { alliance { id } }\"}|422|200",
			"{\"query\": \"query ($c: String!) { country(code: $c) { id } }\"}|422|200",
			"{\"query\": \"mutation { nothing }\"}|422|200",
			"{\"query\": \"{ alliance { id } figures(from: \\\"1950\\\", to: \\\"1900\\\") { value } }\"}|294|200",
			"{}|422|400", "{\"query\": 5}|422|400", "[]|422|400", "{|400|400",
			"{\"query\": \"{ countries { organisations(first: 100, filter: { text: \\\"coop\\\" }) { nodes { id } } } }\"}|422|200" })
	void shouldTellTheClassOfAnErrorByTheStatus(String body, int status, int statusForOlderClients) {
		post(NEW, body).expectStatus().isEqualTo(status).expectHeader().contentType(NEW + ";charset=UTF-8");
		post("application/json", body).expectStatus()
			.isEqualTo(statusForOlderClients)
			.expectHeader()
			.contentType("application/json;charset=UTF-8");
	}

	@Test
	void shouldRefuseALongDocument() {
		String document = query("{ alliance { id } } #" + "x".repeat(100_000));
		post(NEW, document).expectStatus()
			.isEqualTo(413)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("The document has 100021 characters; the limit is 100000.");
	}

	@ParameterizedTest
	@CsvSource({ "text/event-stream", "multipart/mixed", "'multipart/mixed;deferSpec=20220824'" })
	void shouldSayThatThereAreNoAnswersInParts(String accept) {
		post(accept, query("{ alliance { id } }")).expectStatus()
			.isEqualTo(406)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("no subscriptions and no answers in parts"));
	}

	@ParameterizedTest
	@CsvSource({ "subscription { nothing },no operations of the kind 'Subscription'",
			"mutation { nothing },no operations of the kind 'Mutation'", "{ alliance { ... @defer { id } } },defer" })
	void shouldSayWhatTheSchemaDoesNotHave(String document, String words) {
		post("application/json", query(document)).expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains(words));
	}

}
