package org.coopgraph.graphql.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class LanguageTests {

	@Autowired
	private WebGraphQlTester graphQl;

	@LocalServerPort
	private int port;

	private String nameOf(String id, String acceptLanguage, String arguments) {
		return this.graphQl.mutate()
			.headers((headers) -> headers.set("Accept-Language", acceptLanguage))
			.build()
			.document("{ node(id: \"%s\") { name%s } }".formatted(id, arguments))
			.execute()
			.path("node.name")
			.entity(String.class)
			.get();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr                        | Entraide
			fr-CA                     | Entraide
			FR                        | Entraide
			es-419,es;q=0.9,en;q=0.8  | Autoayuda
			es;q=0.5, fr;q=0.1        | Autoayuda
			es;q=0.1, fr;q=0.5        | Entraide
			de, fr;q=0.8, en;q=0.5    | Entraide
			en-GB, fr;q=0.9           | Self-help
			de                        | Self-help
			*                         | Self-help
			fr;q=0, es;q=0.2          | Autoayuda
			fr;                       | Entraide
			fr,,en                    | Entraide
			fr;q=0.9,en;              | Self-help
			*;q=0.9, es;q=0.2         | Self-help
			es;q=0.2, *;q=0.1         | Autoayuda
			*, es                     | Autoayuda
			en;q=0, *                 | Entraide
			fr;q=0, *                 | Self-help
			fr;q=0                    | Self-help
			@@, fr;q=0.4              | Entraide
			"en", es                  | Autoayuda
			fr_CA                     | Entraide
			fr;level=1;q=0.5, es;q=.  | Entraide
			fr;q=2, es;q=0.1          | Autoayuda
			french, spa, es-x         | Autoayuda
			;;;=,q                    | Self-help
			fr;q=lots                 | Self-help
			<script>                  | Self-help
			""")
	void shouldReturnTheBestLanguageOfTheHeader(String acceptLanguage, String expected) {
		assertThat(nameOf("value:self-help", acceptLanguage, "")).isEqualTo(expected);
	}

	@Test
	void shouldReadAllLinesOfTheHeaderWithAnySpaces() {
		assertThat(nameOf("value:self-help", "\tfr\t;\tq=0.9,\ten;q=0.5", "")).isEqualTo("Entraide");
		this.graphQl.mutate()
			.headers((headers) -> headers.addAll("Accept-Language", List.of("de", "es;q=0.2", "fr;q=0.3")))
			.build()
			.document("{ node(id: \"value:self-help\") { name } }")
			.execute()
			.path("node.name")
			.entity(String.class)
			.isEqualTo("Entraide");
	}

	@Test
	void shouldReturnEnglishByDefault() {
		this.graphQl.document("{ node(id: \"value:self-help\") { name } }")
			.execute()
			.path("node.name")
			.entity(String.class)
			.isEqualTo("Self-help");
	}

	@Test
	void shouldPreferTheArgumentToTheHeader() {
		assertThat(nameOf("value:self-help", "fr", "(language: ES)")).isEqualTo("Autoayuda");
		assertThat(nameOf("value:self-help", "fr", "(language: EN)")).isEqualTo("Self-help");
		assertThat(nameOf("value:self-help", "fr", "(language: null)")).isEqualTo("Entraide");
	}

	@Test
	void shouldFallBackToEnglishAndToTheOfficialName() {
		assertThat(nameOf("organisation:ihco", "fr", "")).isEqualTo("International Health Cooperative Organisation");
		assertThat(nameOf("organisation:ica-europe", "es", "")).isEqualTo("Cooperatives Europe");
		assertThat(nameOf("event:1896:2nd-congress", "es", "")).isEqualTo("2nd ICA Congress");
		assertThat(nameOf("organisation:26", "es", "")).isEqualTo("Office du Développement de la Coopération");
	}

	@ParameterizedTest
	@CsvSource({ "fr-CA,fr", "es,es", "de,en", "'',en", "???,en" })
	void shouldNameTheLanguageOfTheResponse(String acceptLanguage, String expected) {
		RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.build()
			.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Accept-Language", acceptLanguage)
			.body("{\"query\": \"{ alliance { id } }\"}")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Content-Language", expected)
			.expectHeader()
			.values("Vary", (vary) -> assertThat(String.join(",", vary)).contains("Accept-Language"));
	}

}
