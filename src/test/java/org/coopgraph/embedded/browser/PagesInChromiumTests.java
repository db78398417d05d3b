package org.coopgraph.embedded.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The pages of the service, as people use them in a web browser. */
@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInChromiumTests {

	private static final String QUESTION = "Which bodies does the Alliance have, and which region or sector does each serve?";

	@LocalServerPort
	private int port;

	private Chromium chromium;

	@SuppressWarnings("NullAway.Init")
	private Page page;

	@BeforeAll
	void start() {
		assumeTrue(Chromium.executable().isPresent(),
				"The tests of the pages are skipped: Chromium is not installed (apt-get install chromium).");
		this.chromium = new Chromium(Chromium.executable().orElseThrow());
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@AfterEach
	void shouldHaveNeitherErrorsNorRequestsToOtherHosts() {
		List<String> problems = this.chromium.problems();
		this.chromium.leave(this.page);
		assertThat(problems).isEmpty();
	}

	@Test
	void shouldLeadFromTheStartPageToADrawnQuery() {
		open("/");
		link("Explore the graph").click();
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
		link("Explore the graph").click();
		assertConnectedWithTheGuide(this.page);
	}

	@Test
	void shouldOpenTheStatementOfAnAnswerInNeo4jBrowser() {
		open("/graphiql");
		this.page.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText("Members")).click();
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

	@Test
	void shouldBeAccessible() {
		open("/");
		assertThat(faults(new AxeBuilder(this.page))).isEmpty();
		this.page.navigate(address("/graphiql"));
		assertThat(button("Show Explain")).isVisible();
		assertThat(faults(new AxeBuilder(this.page).exclude(".graphiql-container"))).isEmpty();
	}

	private void open(String path) {
		this.page = this.chromium.open(address(path));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
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

	private static List<String> faults(AxeBuilder axe) {
		return axe.analyze().getViolations().stream().map((fault) -> fault.getId() + " " + fault.getNodes()).toList();
	}

}
