package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
class BrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Neo4jConnectionDetails connection;

	private final HttpClient http = HttpClient.newHttpClient();

	@AfterEach
	void close() {
		this.http.close();
	}

	@Test
	void shouldConnectWithoutPasswordAndKeepTheStatementOfTheAddress() throws Exception {
		String statement = "cmd=edit&arg=MATCH%20(n)%0ARETURN%20n.name%20%3D%20'%25'";
		HttpResponse<String> response = get("/browser/?" + statement, "text/html");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location"))
			.hasValue("/browser/?" + statement + "&preselectAuthMethod=NO_AUTH&connectURL=" + this.connection.getUri());
	}

	@Test
	void shouldKeepATypedStatementAndALongOne() throws Exception {
		assertThat(status("/browser/?cmd=edit&arg=MATCH%20(c:Country%20{code:%27FR%27})%20RETURN%20[c]"))
			.startsWith("302")
			.contains("(c:Country%20%7Bcode:%27FR%27%7D)%20RETURN%20%5Bc%5D");
		assertThat(status("/browser/?cmd=edit&arg=" + "a".repeat(20_000))).startsWith("302");
		assertThat(status("/browser/?arg=%zz")).startsWith("400");
	}

	/** The status and the location; the client of the JDK sends no such addresses. */
	private String status(String address) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
					.formatted(address)
					.getBytes(StandardCharsets.US_ASCII));
			String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return response.substring("HTTP/1.1 ".length());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser", "/browser/", "/browser/index.html", "/browser/?preselectAuthMethod=NO_AUTH" })
	void shouldRedirectWithinThisService(String address) throws Exception {
		HttpResponse<String> response = get(address, "text/html");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).get().asString().startsWith("/browser/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/?connectURL=bolt://elsewhere", "/browser/preview/index.html" })
	void shouldConnectToNeo4jOnly(String address) throws Exception {
		HttpResponse<String> page = get(address, "text/html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("; connect-src 'self' http://localhost:%1$d ws://localhost:%1$d;"
				.formatted(this.connection.getUri().getPort()));
	}

	@ParameterizedTest
	@CsvSource({ "bolt://graph.example, http://graph.example:7687 ws://graph.example:7687",
			"neo4j+s://graph.example:1, https://graph.example:1 wss://graph.example:1",
			"bolt+ssc://graph.example, https://graph.example:7687 wss://graph.example:7687",
			"neo4j://[::1]:7, http://[::1]:7 ws://[::1]:7" })
	void shouldConnectToAnExternalServer(String neo4j, String addresses) {
		assertThat(BrowserPolicy.connectingTo(URI.create(neo4j))).contains("connect-src 'self' " + addresses + ";");
	}

	@Test
	void shouldSetTheStyleBeforeBrowserStarts() throws Exception {
		String page = get("/browser/?connectURL=bolt://x", "text/html").body();
		assertThat(page).containsSubsequence("<script type=\"text/plain\" id=\"style\">", "node.Alliance {",
				"</script>", "<script src=\"coop-graph.js\"></script>", "<script src=\"ui-libs-");
		assertThat(get("/browser/coop-graph.js", "*/*").body()).contains("neo4j.grass");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ui-libs-", "app-" })
	void shouldLoadNothingFromOtherHosts(String script) throws Exception {
		String page = get("/browser/?connectURL=bolt://x", "text/html").body();
		int start = page.indexOf(script);
		String content = get("/browser/" + page.substring(start, page.indexOf('"', start)), "*/*").body();
		assertThat(content).hasSizeGreaterThan(1_000_000)
			.doesNotContain("fonts.googleapis.com", "cdn.segment.com", "canny.io/sdk.js",
					"setupSentry=function(){c.init");
	}

	@Test
	void shouldServeTheGuide() throws Exception {
		HttpResponse<String> guide = get("/browser/guide.html", "*/*");
		assertThat(guide.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
		assertThat(guide.body()).startsWith("<article class=\"guide\">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json;q=0.9, */*;q=0.1", "application/*",
			"application/json, text/html;q=0.9", "text/html;q=0.1, application/json",
			"application/json, text/plain, */*" })
	void shouldReturnTheAddressOfBoltToJsonClients(String accept) throws Exception {
		HttpResponse<String> found = get("/", accept);
		assertThat(found.body()).isEqualTo("{\"bolt_direct\":\"%s\"}".formatted(this.connection.getUri()));
		HttpResponse<String> page = get("/", "text/html,application/json;q=0.9,*/*;q=0.8");
		assertThat(page.body()).startsWith("<!DOCTYPE html>");
		assertThat(List.of(found, page)).allSatisfy((response) -> {
			assertThat(String.join(",", response.headers().allValues("Vary")).split(",\\s*"))
				.anyMatch("Accept"::equalsIgnoreCase);
			assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
		});
	}

	private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		return this.http.send(HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
	}

}
