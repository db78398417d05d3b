package org.coopgraph.http;

import java.util.Objects;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of pages that another server delivers. */
@GraphServiceTest
class CrossOriginTests {

	private static final String ALLOWED = "Access-Control-Allow-Origin";

	private final RestTestClient http;

	CrossOriginTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec post(String origin) {
		return this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Origin", origin)
			.body("{\"query\": \"{ alliance { id } }\"}")
			.exchange();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:3000", "https://localhost:5173", "http://127.0.0.1:4200",
			"https://[::1]:8443", "http://[::1]:3000", "http://localhost" })
	void shouldAnswerPagesOfThisMachine(String origin) {
		post(origin).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(ALLOWED, origin)
			.expectHeader()
			.value("Vary", (vary) -> assertThat(vary).contains("Origin"))
			.expectHeader()
			.value("Access-Control-Expose-Headers", (exposed) -> assertThat(exposed).contains("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example", "null", "http://localhost.evil.example",
			"http://localhost.evil.example:3000", "http://evil.example/localhost:3000",
			"http://localhost:3000.evil.example", "http://127.0.0.1.evil.example", "ftp://localhost:3000",
			"http://user@localhost:80", "http://localhost:", "http://localhost:99999999999999", "nonsense" })
	void shouldRefusePagesOfOtherOriginsInASentence(String origin) {
		post(origin).expectStatus()
			.isForbidden()
			.expectHeader()
			.doesNotExist(ALLOWED)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("spring.graphql.cors.allowed-origins"));
	}

	@Test
	void shouldRefuseAllOtherOriginsWhenTheSettingsNameNone() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");
		request.addHeader("Origin", "http://localhost:3000");
		MockHttpServletResponse response = new MockHttpServletResponse();
		Filter filter = new CrossOriginConfiguration().crossOriginRequests(new GraphQlCorsProperties()).getFilter();
		Objects.requireNonNull(filter).doFilter(request, response, new MockFilterChain());
		assertThat(response.getStatus()).isEqualTo(403);
	}

	@Test
	void shouldLetPagesReadWhyAMediaTypeIsRefused() {
		this.http.get()
			.uri("/graphql?query={query}", "{ alliance { id } }")
			.header("Origin", "http://localhost:3000")
			.header("Accept", "nonsense")
			.exchange()
			.expectStatus()
			.isEqualTo(406)
			.expectHeader()
			.valueEquals(ALLOWED, "http://localhost:3000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "nonsense" })
	void shouldRefuseAnUnreadableTypeOfAPage(String type) {
		this.http.post()
			.uri("/graphql")
			.headers((headers) -> headers.set("Content-Type", type))
			.header("Origin", "http://localhost:3000")
			.exchange()
			.expectStatus()
			.isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "content-type", "content-type,x-apollo-operation-name,apollo-require-preflight",
			"accept,content-type,graphql-require-preflight,authorization" })
	void shouldAdmitThePreflightOfAClient(String headers) {
		this.http.method(HttpMethod.OPTIONS)
			.uri("/graphql")
			.header("Origin", "http://localhost:3000")
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", headers)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(ALLOWED, "http://localhost:3000")
			.expectHeader()
			.value("Access-Control-Allow-Headers", (allowed) -> assertThat(allowed).contains("content-type"));
	}

	@Test
	void shouldLetPagesOfThisMachineReadTheSchema() {
		this.http.get()
			.uri("/schema.graphqls")
			.header("Origin", "http://localhost:3000")
			.exchange()
			.expectHeader()
			.valueEquals(ALLOWED, "http://localhost:3000");
	}

	@Test
	void shouldLetNoOtherPageReadTheOtherAddresses() {
		this.http.get()
			.uri("/actuator/health")
			.header("Origin", "http://localhost:3000")
			.exchange()
			.expectHeader()
			.doesNotExist(ALLOWED);
	}

}
