package org.coopgraph.http.endpoint;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests by which a page of another site would let a browser work unseen. */
@GraphServiceTest
class CrossSiteTests {

	private final RestTestClient http;

	CrossSiteTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private RestTestClient.ResponseSpec get(String site, String mode, String destination) {
		return this.http.get()
			.uri("/graphql?query={query}", "{ alliance { id } }")
			.header("Sec-Fetch-Site", site)
			.header("Sec-Fetch-Mode", mode)
			.header("Sec-Fetch-Dest", destination)
			.exchange();
	}

	@ParameterizedTest
	@CsvSource({ "cross-site,no-cors,image", "cross-site,no-cors,script", "same-site,no-cors,empty",
			"cross-site,navigate,iframe", "cross-site,navigate,object" })
	void shouldRefuseADocumentThatAPageEmbeds(String site, String mode, String destination) {
		get(site, mode, destination).expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("cannot embed"));
	}

	@ParameterizedTest
	@CsvSource({ "none,navigate,document", "cross-site,navigate,document", "same-origin,cors,empty",
			"same-site,cors,empty", "same-origin,no-cors,empty" })
	void shouldAnswerALinkAndAPageThatMayRead(String site, String mode, String destination) {
		get(site, mode, destination).expectStatus().isOk();
	}

}
