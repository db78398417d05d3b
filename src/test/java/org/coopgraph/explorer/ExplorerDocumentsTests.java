package org.coopgraph.explorer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents of the explorer, registered with the service and sent by GET. */
@GraphServiceTest
class ExplorerDocumentsTests {

	private static final Map<String, String> VARIABLES = Map.of("ExplorerSuggestions", "{\"prefix\":\"coop\"}",
			"ExplorerSearch", "{\"text\":\"agricultura\"}");

	private final RestTestClient http;

	ExplorerDocumentsTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	static Stream<String> documents() {
		return Modules.files(".graphql").map(ExplorerDocumentsTests::name);
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".graphql", "");
	}

	private RequestHeadersSpec<?> ask(String name) {
		String variables = VARIABLES.getOrDefault(name, "{}");
		return this.http.get()
			.uri("/graphql?documentId={name}&variables={variables}", name, variables)
			.header("Accept", "application/graphql-response+json");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldAnswerEachByItsNameOnceToABrowserThatKeepsTheAnswer(String name) {
		EntityExchangeResult<String> answer = ask(name).exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult();
		assertThat(answer.getResponseBody()).startsWith("{\"data\":{").doesNotContain("\"errors\"");
		ask(name).header("If-None-Match", Objects.requireNonNull(answer.getResponseHeaders().getETag()))
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void shouldServeTheTextsOfTheDocumentsToGraphiql() {
		assertThat(documents()).allSatisfy((name) -> this.http.get()
			.uri("/explorer/documents/" + name + ".graphql")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((text) -> assertThat(text).startsWith("# ").contains("query " + name)));
	}

}
