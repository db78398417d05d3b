package org.coopgraph.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The documents of the explorer, registered with the service and sent by GET. */
@GraphServiceTest
class ExplorerDocumentsTests {

	/**
	 * They continue the answers of others, whose cursors and numbers of nodes they need.
	 */
	private static final Set<String> AFTER_OTHERS = Set.of("ExplorerMoreOrganisations", "ExplorerNeighbours");

	private static final String IDS = String.join(" ", "organisation:17 country:FR region:europe sector:banking",
			"value:solidarity principle:7 statement:1995 event:1895-08-19:founding person:ariel-guarco partner:ilo",
			"figure:COUNTRIES:2023-08-09:ica-news-2023-08-09 source:ica-about-fr",
			"register:uk-cooperatives ownership:workers");

	private static final Map<String, String> VARIABLES = Map.ofEntries(entry("Suggestions", "{\"prefix\":\"coop\"}"),
			entry("Search", "{\"text\":\"agricultura\"}"), entry("Country", "{\"code\":\"FR\",\"id\":\"country:FR\"}"),
			entry("Map", "{\"filter\":{\"roles\":[\"MEMBER\"]}}"),
			entry("MapPoints", "{\"filter\":{\"countries\":[\"FR\"]}}"),
			entry("MapCountry", "{\"code\":\"FR\",\"filter\":{\"roles\":[\"MEMBER\"]}}"),
			entry("MapOrganisation", "{\"id\":\"organisation:17\"}"),
			entry("Neighbourhood", "{\"of\":\"country:KE\",\"first\":30}"),
			entry("Path", "{\"from\":\"organisation:17\",\"to\":\"value:solidarity\"}"),
			entry("Relationships", "{\"ids\":[\"organisation:17/MEMBER_OF/organisation:ica\"]}"));

	private final RestTestClient http;

	ExplorerDocumentsTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	static Stream<String> documents() {
		return Modules.files(".graphql")
			.map(ExplorerDocumentsTests::name)
			.filter((name) -> !AFTER_OTHERS.contains(name));
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".graphql", "");
	}

	private RequestHeadersSpec<?> ask(String name) {
		String variables = VARIABLES.getOrDefault(name.substring("Explorer".length()), ofEntity(name));
		return this.http.get()
			.uri("/graphql?documentId={name}&variables={variables}", name, variables)
			.header("Accept", "application/graphql-response+json");
	}

	/** The id of an entity of the kind that the document is named after. */
	private static String ofEntity(String name) {
		String kind = name.substring("Explorer".length()).toLowerCase(Locale.ROOT) + ":";
		return Arrays.stream(IDS.split(" "))
			.filter((id) -> id.startsWith(kind))
			.findFirst()
			.map("{\"id\":\"%s\"}"::formatted)
			.orElse("{}");
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
