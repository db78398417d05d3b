package org.coopgraph.http;

import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages, and the headers that restrict a browser. */
@GraphServiceTest
@ExtendWith(OutputCaptureExtension.class)
class PagesTests {

	private final RestTestClient http;

	PagesTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec open(HttpMethod method, String path) {
		return this.http.method(method)
			.uri(path)
			.header("Accept", "text/html,*/*;q=0.8")
			.header("Accept-Encoding", "identity")
			.exchange();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing/here", "/graphql/", "/graphiql/nothing.js", "/browser/nothing.js", "/error",
			"/favicon.ico", "/pages/error.html" })
	void shouldShowTheErrorPageAtAnUnknownAddress(String path, CapturedOutput log) {
		open(HttpMethod.GET, path).expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("<h1>Coop Graph</h1>", "There is nothing at this address")
				.doesNotContain("Tomcat", "HTTP Status"));
		assertThat(log.getAll()).doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND" })
	void shouldReturnNotFoundForTheAddressOfErrors(String method) {
		this.http.method(HttpMethod.valueOf(method)).uri("/error").exchange().expectStatus().isNotFound();
	}

	@Test
	void shouldReturnErrorsAsJsonToOtherClients() {
		this.http.get()
			.uri("/nothing")
			.header("Accept", "image/png")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/schema.graphqls", "/style.css" })
	void shouldReturnTheSameHeadersToHeadAsToGet(String path) {
		byte[] page = open(HttpMethod.GET, path).expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
		open(HttpMethod.HEAD, path).expectStatus()
			.isOk()
			.expectHeader()
			.contentLength(Objects.requireNonNull(page).length)
			.expectBody()
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/schema.graphqls", "/possibleTypes.json", "/style.css",
			"/browser/?connectURL=bolt://localhost", "/browser/guide.html" })
	void shouldSendAPageOnceToABrowserThatKeepsIt(String path) {
		HttpHeaders headers = open(HttpMethod.GET, path).expectHeader()
			.value("Cache-Control", (control) -> assertThat(control).contains("no-cache"))
			.returnResult()
			.getResponseHeaders();
		this.http.get().uri(path).header("Accept", "text/html,*/*;q=0.8").headers((known) -> {
			Optional.ofNullable(headers.getETag()).ifPresent(known::setIfNoneMatch);
			known.setIfModifiedSince(headers.getLastModified());
		}).exchange().expectStatus().isNotModified();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/schema.graphqls", "/browser/?connectURL=bolt://localhost", "/browser/guide.html" })
	void shouldReturnTheSameValidatorToHeadAsToGet(String path) {
		String tag = open(HttpMethod.GET, path).returnResult().getResponseHeaders().getETag();
		assertThat(tag).startsWith("W/");
		open(HttpMethod.HEAD, path).expectHeader().valueEquals("ETag", Objects.requireNonNull(tag));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/schema.graphqls", "/possibleTypes.json" })
	void shouldListTheMethods(String path) {
		open(HttpMethod.OPTIONS, path).expectStatus()
			.isNoContent()
			.expectHeader()
			.valueEquals("Allow", "GET,HEAD,OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE" })
	void shouldOnlyLetTheSchemaBeRead(String method) {
		this.http.method(HttpMethod.valueOf(method))
			.uri("/schema.graphqls")
			.exchange()
			.expectStatus()
			.isEqualTo(405)
			.expectHeader()
			.valueEquals("Allow", "GET,HEAD,OPTIONS")
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("only be read"));
	}

	@Test
	void shouldTellCachesThatAnErrorIsAPageOrJson() {
		open(HttpMethod.GET, "/nothing").expectHeader()
			.valueEquals("Vary", "Accept")
			.expectHeader()
			.valueEquals("Cache-Control", "no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/schema.graphqls", "/nothing", "/graphql", "/style.css" })
	void shouldRestrictTheBrowserByHeaders(String path) {
		open(HttpMethod.GET, path).expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.valueEquals("Referrer-Policy", "same-origin")
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).contains("default-src 'none'",
					"connect-src 'self'", "frame-ancestors 'none'"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/", "/browser" })
	void shouldRedirectWithoutRepeatingTheHost(String path) {
		this.http.get()
			.uri(path)
			.header("Host", "elsewhere.example")
			.exchange()
			.expectStatus()
			.is3xxRedirection()
			.expectHeader()
			.value("Location", (location) -> assertThat(location).startsWith("/"));
	}

}
