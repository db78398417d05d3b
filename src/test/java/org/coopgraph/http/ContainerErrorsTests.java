package org.coopgraph.http;

import java.io.IOException;
import java.net.Socket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests that the container refuses before they reach the service. */
@GraphServiceTest
class ContainerErrorsTests {

	private final int port;

	ContainerErrorsTests(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /graphql?query=<__typename> HTTP/1.1", "GET /%00 HTTP/1.1", "GET /%zz HTTP/1.1",
			"GET /{ HTTP/1.1", "GET /a%2fb HTTP/1.1", "POST /graphql%2f HTTP/1.1" })
	void shouldRefuseAnAddressThatCannotBeDecoded(String request) throws IOException {
		String answer = answer(request, "application/json");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("X-Content-Type-Options: nosniff", "\"code\":\"BAD_REQUEST\"", "\"hint\":")
			.doesNotContain("Tomcat", "<html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%00 HTTP/1.1", "GET /a%2fb HTTP/1.1" })
	void shouldShowTheErrorPageToABrowser(String request) throws IOException {
		assertThat(answer(request, "text/html")).startsWith("HTTP/1.1 400")
			.contains("<h1>Coop Graph</h1>")
			.doesNotContain("Tomcat", "HTTP Status");
	}

	@Test
	void shouldReadADocumentAsBrowsersSendIt() throws IOException {
		assertThat(answer("GET /graphql?query={alliance{id}nodes(ids:[]){id}} HTTP/1.1", "text/html,*/*;q=0.8"))
			.startsWith("HTTP/1.1 200");
		assertThat(answer("GET /graphql?query={__typename} HTTP/1.1", "*/*")).contains("\"Query\"");
	}

	@Test
	void shouldSayThatAnAddressIsTooLong() throws IOException {
		assertThat(answer("GET /graphql?query=" + "a".repeat(70_000) + " HTTP/1.1", "application/json"))
			.startsWith("HTTP/1.1 414")
			.contains("by POST", "\"code\":\"BAD_REQUEST\"");
		assertThat(answer("GET / HTTP/1.1", "a".repeat(70_000))).startsWith("HTTP/1.1 431")
			.contains("too long", "\"code\":\"BAD_REQUEST\"");
	}

	private String answer(String request, String accept) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("%s\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n".formatted(request, accept)
					.getBytes(ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
		}
	}

}
