package org.coopgraph.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
class HttpTests {

	private final RestTestClient http;

	HttpTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec get(String path) {
		return this.http.get().uri(path).accept(MediaType.ALL).exchange();
	}

	private ResponseSpec post(String query) {
		return this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"query\": \"%s\"}".formatted(query))
			.exchange();
	}

	@ParameterizedTest
	@CsvSource({ "/,Coop Graph", "/graphiql,GraphiQL", "/browser/?connectURL=bolt://localhost,Neo4j Browser" })
	void shouldShowAPage(String path, String words) {
		this.http.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains(words));
	}

	@Test
	void shouldServeTheSchemaUnchanged() throws IOException {
		String schema = Files.readString(Path.of("schema.graphqls"));
		get("/schema.graphqls").expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
			.expectBody(String.class)
			.isEqualTo(schema);
	}

	@Test
	void shouldBeReadyOnceTheDataSetIsLoaded() {
		get("/actuator/health/readiness").expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
		get("/actuator/health/liveness").expectStatus().isOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "configprops", "metrics", "mappings", "loggers", "threaddump", "heapdump",
			"info", "shutdown", "conditions", "scheduledtasks", "neo4j" })
	void shouldExposeNothingButHealth(String endpoint) {
		get("/actuator/" + endpoint).expectStatus().isNotFound();
	}

	@Test
	void shouldLinkToNothingButHealth() {
		get("/actuator").expectBody(String.class)
			.value((links) -> assertThat(links).contains("/actuator/health").doesNotContain("env", "beans"));
	}

	@Test
	void shouldHideInternalsInTheResponseToAnUnknownAddress() {
		get("/nothing/here").expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value((body) -> assertThat(String.valueOf(body)).doesNotContain("Exception", "trace", "springframework"));
	}

	@Test
	void shouldAnswerOverHttp() {
		post("{ alliance { id } }").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.data.alliance.id")
			.isEqualTo("organisation:ica");
	}

	@Test
	void shouldReturnAnErrorCodeOverHttp() {
		post("{ nothing }").expectBody()
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST")
			.jsonPath("$.errors[0].path")
			.doesNotExist();
	}

}
