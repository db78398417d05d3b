package org.coopgraph.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The types of each interface, as the cache of Apollo Client reads them. */
@GraphServiceTest
class PossibleTypesTests {

	private static final String ADDRESS = "/possibleTypes.json";

	private final RestTestClient http;

	PossibleTypesTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private Map<String, List<String>> types() {
		return Objects.requireNonNull(this.http.get()
			.uri(ADDRESS)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Map<String, List<String>>>() {
			})
			.returnResult()
			.getResponseBody());
	}

	@Test
	void shouldListTheTypesOfEachInterface() {
		Map<String, List<String>> types = types();
		assertThat(types).containsKeys("Entity", "Sourced");
		assertThat(types.get("Entity")).contains("Alliance", "Country", "Organisation", "Source");
	}

	@Test
	void shouldListTheTypesThatIntrospectionLists() {
		types().forEach((name, possible) -> this.http.post()
			.uri("/graphql")
			.body(Map.of("query", "{ __type(name: \"%s\") { possibleTypes { name } } }".formatted(name)))
			.exchange()
			.expectBody()
			.jsonPath("$.data.__type.possibleTypes[*].name")
			.value((names) -> assertThat(Set.copyOf((List<?>) names)).isEqualTo(Set.copyOf(possible))));
	}

	@Test
	void shouldSendThemOnceOnly() {
		String tag = Objects
			.requireNonNull(this.http.get().uri(ADDRESS).exchange().returnResult().getResponseHeaders().getETag());
		assertThat(tag).matches("W/\"\\w+\"");
		this.http.get().uri(ADDRESS).header(HttpHeaders.IF_NONE_MATCH, tag).exchange().expectStatus().isNotModified();
		this.http.head().uri(ADDRESS).exchange().expectStatus().isOk().expectHeader().valueEquals("ETag", tag);
	}

}
