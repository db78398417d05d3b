package org.coopgraph.documentation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The documentation, as people read it in a web browser. */
@GraphServiceTest
class DocumentationTests {

	private static final Pattern LINK = Pattern.compile("href=\"([^\":#]+\\.md)(#[^\"]*)?\"");

	private final RestTestClient http;

	DocumentationTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private String page(String path) {
		return Objects.requireNonNull(this.http.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	/** Follows all links from the list of the pages. */
	private Map<String, String> pages() {
		Map<String, String> pages = new TreeMap<>();
		List<String> next = new ArrayList<>(List.of("/documentation/"));
		while (!next.isEmpty()) {
			String path = next.removeLast();
			pages.computeIfAbsent(path, this::page);
			LINK.matcher(pages.get(path))
				.results()
				.map((link) -> URI.create(path).resolve(link.group(1)).getPath())
				.filter((target) -> !pages.containsKey(target))
				.forEach(next::add);
		}
		return pages;
	}

	@Test
	void shouldServeEachPageToWhichAnotherLeads() {
		Map<String, String> pages = pages();
		assertThat(pages).containsKeys("/documentation/http.md", "/documentation/examples.md",
				"/documentation/decisions/0001-hub-and-spokes.md", "/documentation/guide/analysts.md");
		assertThat(pages.values()).allSatisfy((page) -> assertThat(page).contains("<h1").doesNotContain("{{"));
	}

	@Test
	void shouldRenderTablesAndAnchors() {
		assertThat(page("/documentation/http.md")).contains("<title>The endpoint over HTTP · Coop Graph</title>",
				"<th>method</th>", "id=\"pages-of-other-origins\"");
	}

	@Test
	void shouldLeadToTheListWithoutASlash() {
		this.http.get().uri("/documentation").exchange().expectHeader().valueEquals("Location", "/documentation/");
		assertThat(page("/documentation/")).contains("<h1>Documentation</h1>", "href=\"/documentation/http.md\"");
	}

	@Test
	void shouldNotServeOtherFiles() {
		for (String path : List.of("../application.properties", "%2e%2e/application.properties", "nothing.md")) {
			this.http.get()
				.uri(URI.create("/documentation/" + path))
				.exchange()
				.expectStatus()
				.value((status) -> assertThat(status).isBetween(400, 404));
		}
	}

}
