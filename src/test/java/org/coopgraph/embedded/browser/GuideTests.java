package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	private final String guide = Guide.read().html();

	GuideTests() throws IOException {
	}

	static List<Path> queries() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/docs/queries"))) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void shouldHaveAButtonForEachQuery(Path file) throws IOException {
		String statement = Files.readString(file).strip();
		String question = statement.lines().findFirst().orElseThrow().substring(3);
		assertThat(this.guide).containsSubsequence("data-populate=\"" + HtmlUtils.htmlEscape(statement) + "\">",
				HtmlUtils.htmlEscape(question) + "</button>");
	}

	@Test
	void shouldOfferQueriesWithAGraphFirst() {
		assertThat(this.guide).containsSubsequence("by a graph", "bodies does the Alliance have", "by a table",
				"Who has presided");
	}

	@Test
	void shouldHaveASlideForEachSectionOfTheIntroduction() throws IOException {
		List<String> sections = Files.readAllLines(Path.of("src/docs/guide/analysts.md"))
			.stream()
			.filter((line) -> line.startsWith("## "))
			.map((line) -> "<h3>" + line.substring(3) + "</h3>")
			.toList();
		assertThat(sections).hasSizeGreaterThan(3);
		assertThat(this.guide).containsSubsequence(sections).doesNotContain("Open it", "{{");
	}

	@Test
	void shouldLeadToPagesOfTheServiceOnly() {
		assertThat(this.guide).contains("href=\"/graphiql\"", "<pre class=\"pre-scrollable code runnable\">")
			.doesNotContain(".md", "href=\"..", "localhost:8080");
	}

	/** Browser removes what it takes for scripts. */
	@Test
	void shouldHaveNothingThatBrowserRemoves() {
		assertThat(this.guide).doesNotContainPattern("\\son[^\\s=]+\\s*=\\s*[\"']").doesNotContain("<script");
	}

}
