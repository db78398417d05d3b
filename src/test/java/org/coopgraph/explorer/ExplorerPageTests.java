package org.coopgraph.explorer;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.Label;
import org.coopgraph.graphql.language.Language;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of each view, as a browser without JavaScript or a preview of links reads it.
 */
@GraphServiceTest
class ExplorerPageTests {

	private final RestTestClient http;

	ExplorerPageTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private EntityExchangeResult<String> open(String path, String languages) {
		return this.http.get()
			.uri(path)
			.header("Accept", "text/html,*/*;q=0.8")
			.header("Accept-Language", languages)
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	private String body(String path, String languages) {
		return Objects.requireNonNull(open(path, languages).getResponseBody());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                               | en    | Coop Graph: the world’s cooperative movement
			/map                            | fr-CA | Carte · Coop Graph
			/map?sectors=banking            | es    | Mapa · Coop Graph
			/graph?of=value:solidarity      | de    | Graph · Coop Graph
			/time?lang=es                   | fr    | Tiempo · Coop Graph
			/identity?lang=xx               | fr    | Identité · Coop Graph
			/organisation/ica               | es    | Alianza Cooperativa Internacional · Coop Graph
			/country/FR                     | en    | France · Coop Graph
			/value/solidarity               | fr    | Solidarité · Coop Graph
			/person/ariel-guarco            | en    | Ariel Guarco · Coop Graph
			""")
	void shouldSendEachViewWithATitleInTheLanguageOfTheVisitor(String path, String languages, String title) {
		assertThat(body(path, languages)).contains("<title>" + title + "</title>",
				"<meta property=\"og:title\" content=\"" + title + "\">");
	}

	@Test
	void shouldDescribeAnEntityToThosePreviewingALink() {
		assertThat(body("/organisation/17", "en")).contains("<html lang=\"en\">", "<meta property=\"og:description\" "
				+ "content=\"What Coop Graph knows about Co-operative Bank of Kenya Ltd, with the source of every fact.\">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/value/nothing", "/organisation/ICA", "/country/XX", "/event/%3Cscript%3E", "/figure/1" })
	void shouldReturnNotFoundForAnEntityThatDoesNotExist(String path) {
		EntityExchangeResult<String> answer = open(path, "fr");
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getResponseBody()).contains("<title>Introuvable · Coop Graph</title>")
			.doesNotContain("<script>");
	}

	@Test
	void shouldWriteNamesAsText() {
		Preview preview = new Preview("<script>", "\"A & B\"", Language.EN);
		assertThat(ExplorerPage.read().with(preview, HttpStatus.OK).getBody())
			.contains("<title>&lt;script&gt;</title>", "content=\"&quot;A &amp; B&quot;\"")
			.doesNotContain("<script>", "{{");
	}

	@Test
	void shouldAdmitItsImportMapAndNoOtherScriptInThePage() throws Exception {
		EntityExchangeResult<String> answer = open("/map", "en");
		String page = Objects.requireNonNull(answer.getResponseBody());
		String map = page.substring(page.indexOf("importmap\">") + 11, page.indexOf("</script>"));
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.getBytes(UTF_8));
		assertThat(answer.getResponseHeaders().get("Content-Security-Policy")).singleElement()
			.asString()
			.contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
		assertThat(map).doesNotContain("@", "http");
	}

	@Test
	void shouldVaryWithTheLanguageAndBeKeptByBrowsers() {
		EntityExchangeResult<String> answer = open("/map", "es");
		assertThat(String.join(",", answer.getResponseHeaders().getVary())).containsIgnoringCase("accept-language");
		this.http.get()
			.uri("/map")
			.header("Accept-Language", "es")
			.header("If-None-Match", Objects.requireNonNull(answer.getResponseHeaders().getETag()))
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void shouldServeTheColoursOfNeo4jBrowser() {
		String palette = body("/explorer/palette.css", "en");
		assertThat(Label.texts(Label.Meaning.KIND, Label.Meaning.NO_ENTITY))
			.allSatisfy((label) -> assertThat(palette).containsPattern(
					"--" + label + ": #\\w{6}; --" + label + "-edge: #\\w{6}; --" + label + "-text: #\\w{6};"));
		assertThat(palette).contains("--Alliance: #b3122f;");
	}

}
