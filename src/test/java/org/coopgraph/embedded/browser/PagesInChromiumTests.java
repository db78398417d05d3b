package org.coopgraph.embedded.browser;

import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the service, as people use them in a web browser. */
class PagesInChromiumTests extends ChromiumTest {

	private static final String QUESTION = "Which bodies does the Alliance have, and which region or sector does each serve?";

	@Test
	void shouldLeadFromTheStartPageToADrawnQuery() {
		open("/");
		link("Neo4j Browser").click();
		assertConnectedWithTheGuide(this.page);
		button(QUESTION).click();
		run(this.page);
		assertDrawn("Alliance", "Region", "Sector");
		assertThat(faults(new AxeBuilder(this.page).include(".slide"))).isEmpty();
	}

	@Test
	void shouldConnectAgainAfterAReloadAndFromTheCache() {
		open("/");
		this.page.navigate(address("/browser"));
		assertConnectedWithTheGuide(this.page);
		this.page.reload();
		assertConnectedWithTheGuide(this.page);
		this.page.navigate(address("/"));
		link("Neo4j Browser").click();
		assertConnectedWithTheGuide(this.page);
	}

	@Test
	void shouldOpenTheStatementOfAnAnswerInNeo4jBrowser() {
		open("/graphiql");
		button("Members").click();
		button("Show Explain").click();
		this.page.getByText("Show the statements of each request").click();
		button("Execute query (Ctrl-Enter)").click();
		assertThat(this.page.getByText(Pattern.compile("rows kept in memory \\(\\d+\\)"))).isVisible();
		assertThat(this.page.getByText("from memory ·").first()).isVisible();
		assertThat(faults(new AxeBuilder(this.page).include(".explain"))).isEmpty();
		Page browser = this.page.waitForPopup(() -> link("graph").first().click());
		assertConnectedWithTheGuide(browser);
		run(browser);
		assertThat(browser.getByText(Pattern.compile("Displaying \\d+ nodes"))).isVisible();
	}

	@Test
	void shouldKeepAChosenStyle() {
		open("/");
		String chosen = "{\"node.Alliance\":{\"color\":\"#123456\"}}";
		this.page.evaluate("(style) => localStorage.setItem('neo4j.grass', style)", chosen);
		this.page.navigate(address("/browser"));
		assertThat(this.page.evaluate("() => localStorage.getItem('neo4j.grass')")).isEqualTo(chosen);
	}

	private static void assertConnectedWithTheGuide(Page browser) {
		assertThat(browser.getByText("Connected to Neo4j")).isVisible();
		assertThat(browser.getByText(QUESTION).first()).isVisible();
	}

	private static void run(Page browser) {
		browser.getByTestId("editor-Run").click();
	}

	private void assertDrawn(String... labels) {
		for (String label : labels) {
			Object colour = this.page
				.evaluate("(label) => JSON.parse(localStorage.getItem('neo4j.grass'))['node.' + label].color", label);
			assertThat(this.page.locator("circle[fill='" + colour + "']").first()).isVisible();
		}
	}

}
