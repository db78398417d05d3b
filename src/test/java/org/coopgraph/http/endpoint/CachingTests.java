package org.coopgraph.http.endpoint;

import java.util.List;
import java.util.Objects;

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

/** Answers that clients keep, and ask for again. */
@GraphServiceTest
class CachingTests {

	private static final String COUNTRY = "query ($code: String!, $language: Language) "
			+ "{ country(code: $code) { name(language: $language) } }";

	/** The SHA-256 of { alliance { id } }. */
	private static final String HASH = "a4fe8d2347cf09a64d50e353c6e644012e4ec17d7af1b9cc6ad1a81618a5fb60";

	private final RestTestClient http;

	CachingTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec get(String document, String variables, String header, String value) {
		return this.http.get()
			.uri("/graphql?query={query}&variables={variables}", document, variables)
			.headers((headers) -> headers.set("Accept-Encoding", "identity"))
			.headers((headers) -> headers.set(header, value))
			.exchange();
	}

	private String tag(String variables, String header, String value) {
		return Objects
			.requireNonNull(get(COUNTRY, variables, header, value).returnResult().getResponseHeaders().getETag());
	}

	private String tag(String variables) {
		return tag(variables, "Accept-Language", "en");
	}

	@Test
	void shouldSayHowLongAnAnswerMayBeKept() {
		ResponseSpec answer = get(COUNTRY, "{\"code\": \"FR\"}", "Accept", "*/*");
		answer.expectHeader()
			.valueEquals("Cache-Control", "public, max-age=60, stale-while-revalidate=600")
			.expectHeader()
			.valueMatches("ETag", "\"[\\w-]+\"");
		assertThat(answer.returnResult().getResponseHeaders().get("Vary"))
			.isEqualTo(List.of("Accept, Accept-Encoding, Accept-Language, Origin"));
	}

	@Test
	void shouldSendAnAnswerOnce() {
		String tag = tag("{\"code\": \"FR\"}");
		for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, tag.replaceFirst("\"$", "-gzip\""))) {
			get(COUNTRY, "{\"code\": \"FR\"}", "If-None-Match", known).expectStatus()
				.isNotModified()
				.expectHeader()
				.valueEquals("Cache-Control", "public, max-age=60, stale-while-revalidate=600")
				.expectHeader()
				.exists("ETag")
				.expectHeader()
				.exists("Vary")
				.expectBody()
				.isEmpty();
		}
		get(COUNTRY, "{\"code\": \"FR\"}", "If-None-Match", "\"other\"").expectStatus().isOk();
		get(COUNTRY, "{\"code\": \"FR\"}", "If-None-Match", "*").expectStatus().isOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"language\": \"FR\", \"code\": \"ES\"}", "{ \"code\":\"ES\",\"language\":\"FR\" }",
			"{\"code\": \"ES\", \"language\": \"FR\", \"undeclared\": [1]}" })
	void shouldHaveOneTagForEqualVariables(String variables) {
		assertThat(tag(variables)).isEqualTo(tag("{\"code\": \"ES\", \"language\": \"FR\"}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"code\": \"FR\"}|Accept-Language|fr", "{\"code\": \"ES\"}|Accept-Language|en",
					"{\"code\": \"FR\", \"language\": \"EN\"}|Accept-Language|en",
					"{\"code\": \"FR\"}|Accept|application/graphql-response+json" })
	void shouldHaveAnotherTagForAnotherAnswer(String variables, String header, String value) {
		assertThat(tag(variables, header, value)).isNotEqualTo(tag("{\"code\": \"FR\"}"));
	}

	@Test
	void shouldHaveOneTagHoweverTheDocumentIsNamed() {
		String hash = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + HASH + "\"}}";
		String byText = tagOf("/graphql?query={query}", "{ alliance { id } }");
		assertThat(tagOf("/graphql?query={query}&extensions={extensions}", "{ alliance { id } }", hash))
			.isEqualTo(byText);
		assertThat(tagOf("/graphql?extensions={extensions}", hash)).isEqualTo(byText);
	}

	private String tagOf(String address, Object... values) {
		return Objects.requireNonNull(
				this.http.get().uri(address, values).exchange().returnResult().getResponseHeaders().getETag());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ nothing }", "{", "{ figures(from: \"1950\", to: \"1900\") { value } }" })
	void shouldNotLetErrorsBeKept(String document) {
		assertPassing(get(document, "", "Accept", "*/*"));
	}

	@Test
	void shouldNotLetStatementsBeKept() {
		assertPassing(this.http.get()
			.uri("/graphql?query={query}&extensions={extensions}", "{ alliance { id } }", "{\"explain\": true}")
			.exchange());
	}

	private static void assertPassing(ResponseSpec answer) {
		answer.expectHeader().valueEquals("Cache-Control", "no-store").expectHeader().doesNotExist("ETag");
	}

	@Test
	void shouldNotLetAnswersToPostBeKept() {
		this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"query\": \"{ alliance { id } }\"}")
			.exchange()
			.expectHeader()
			.doesNotExist("ETag")
			.expectHeader()
			.doesNotExist("Cache-Control");
	}

}
