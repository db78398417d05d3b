package org.coopgraph.graphql.metrics;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code /actuator/prometheus} shows; the service of the tests publishes it. */
@GraphServiceTest
class MetricsTests {

	private final RestTestClient http;

	MetricsTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private double metric(String name) {
		String page = this.http.get()
			.uri("/actuator/prometheus")
			.accept(MediaType.TEXT_PLAIN)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return Objects.requireNonNull(page)
			.lines()
			.filter((line) -> line.startsWith(name + " "))
			.mapToDouble((line) -> Double.parseDouble(line.substring(name.length())))
			.findFirst()
			.orElse(0);
	}

	private void send(String query) {
		this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"query\": \"%s\"}".formatted(query))
			.exchange();
	}

	private void assertCounted(String metric, String query) {
		double before = metric(metric);
		send(query);
		assertThat(metric(metric)).isGreaterThan(before);
	}

	@Test
	void shouldTimeOperationsByOutcome() {
		assertCounted("coopgraph_operations_seconds_count{operation=\"other\",outcome=\"SUCCESS\"}",
				"{ alliance { name } }");
		assertCounted("coopgraph_operations_seconds_count{operation=\"other\",outcome=\"BAD_REQUEST\"}", "{ unknown }");
		assertCounted("coopgraph_operations_seconds_count{operation=\"other\",outcome=\"LIMIT_EXCEEDED\"}",
				"{ regions { countries { region { countries { region { countries { region { countries { name } } } } } } } } }");
	}

	/** A client cannot add a name to the metrics. */
	@Test
	void shouldNotNameTheOperationsOfUnknownDocuments() {
		send("query NameOfAClient { alliance { name } }");
		assertThat(metric("coopgraph_operations_seconds_count{operation=\"NameOfAClient\",outcome=\"SUCCESS\"}"))
			.isZero();
	}

	@Test
	void shouldTimeStatements() {
		assertCounted("coopgraph_statements_seconds_count{outcome=\"SUCCESS\"}",
				"{ organisations(filter: { near: { latitude: 48.2, longitude: 2, kilometres: 91 } }) { nodes { id } } }");
	}

	@Test
	void shouldCountResponsesByStatus() {
		assertCounted("coopgraph_responses_total{status=\"200\"}", "{ alliance { id } }");
	}

	@Test
	void shouldCountHitsOfTheCaches() {
		send("{ alliance { acronym } }");
		assertCounted("cache_gets_total{cache=\"responses\",result=\"hit\"}", "{ alliance { acronym } }");
	}

}
