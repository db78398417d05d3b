package org.coopgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The way of someone who sees the project for the first time: search, map, a path from a
 * member to a value, the same in Neo4j Browser and in GraphiQL.
 */
class VisitTests extends ChromiumTest {

	@Test
	void shouldLeadFromASearchToTheSameAnswerInNeo4jBrowserAndGraphiql() {
		open("/");
		search("Co-operative Bank of K");
		assertThat(this.page.locator("h1")).containsText("Co-operative Bank of Kenya Ltd");
		link("Map").click();
		assertThat(status()).containsText("335 members in 113 countries");
		link("Graph").click();
		link("How does a bank come to solidarity?").click();
		assertThat(this.page.locator(".graph-steps ol > li")).hasCount(3);
		seeTheSameInNeo4jBrowser();
		readTheSameInGraphiql();
	}

	private Locator status() {
		return this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("countries"));
	}

	private void search(String text) {
		this.page.locator("#search").pressSequentially(text);
		assertThat(suggestions().first()).containsText("Co-operative Bank of Kenya");
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");
	}

	private void seeTheSameInNeo4jBrowser() {
		String path = this.page.url();
		this.page.navigate(address(link("Open in Neo4j Browser").getAttribute("href")));
		assertThat(this.page.getByText("Connected to Neo4j")).isVisible();
		this.page.getByTestId("editor-Run").click();
		assertThat(this.page.getByText("Displaying 4 nodes, 3 relationships")).isVisible();
		this.page.navigate(path);
	}

	private void readTheSameInGraphiql() {
		link("Show the query").click();
		assertThat(this.page.locator(".graphiql-tab-button").first()).hasText("ExplorerPath");
		button("Execute query (Ctrl-Enter)").click();
		assertThat(this.page.locator(".result-window")).containsText("organisation:17");
		assertThat(this.page).hasURL(Pattern.compile("documentId=ExplorerPath&variables="));
	}

}
