package org.coopgraph.embedded.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** GraphiQL with its panels, and the documents that its address names. */
class GraphiQlInChromiumTests extends ChromiumTest {

	private static final List<String> PANELS = List.of("Documentation Explorer", "History", "GraphiQL Explorer",
			"Explain");

	@Test
	void shouldAddAFieldByAClickAndByAKey() {
		open("/graphiql?query=" + encoded("{ alliance { founded } }"));
		button("Show GraphiQL Explorer").click();
		field("acronym").click();
		assertThat(editor("Operation Editor")).containsText("acronym");
		assertThat(field("acronym")).isChecked();
		field("website").press("Enter");
		assertThat(editor("Operation Editor")).containsText("website");
		run();
		assertThat(this.page.locator(".result-window")).containsText("ICA");
	}

	@Test
	void shouldOpenTheDocumentOfTheAddress() {
		open("/graphiql?query="
				+ encoded("query A { alliance { name } } query B($c: String!) { country(code: $c) { name } }")
				+ "&operationName=B&variables=" + encoded("{\"c\":\"KE\"}"));
		assertFirstTab("B");
		assertThat(editor("Operation Editor")).containsText("query A { alliance { name } }");
		assertThat(editor("Variables")).containsText("\"c\": \"KE\"");
		this.page.locator(".graphiql-query-editor textarea").press("Control+Enter");
		assertThat(this.page.locator(".result-window")).containsText("Kenya");
	}

	@Test
	void shouldOpenANamedDocumentBeforeTheTabsOfAnEarlierVisit() {
		open("/graphiql");
		button("Members").click();
		this.page.waitForFunction("() => JSON.parse(localStorage['graphiql:tabState']).activeTabIndex === 1");
		this.page.route("**/explorer/documents/ExplorerMap.graphql", (route) -> route.fulfill(
				new FulfillOptions().setBody("query ExplorerMap($c: String!) {\n  country(code: $c) { name }\n}")));
		for (int visit = 0; visit < 2; visit++) {
			this.page.navigate(address("/graphiql?documentId=ExplorerMap&variables=" + encoded("{\"c\":\"FR\"}")));
			assertFirstTab("ExplorerMap");
			assertThat(editor("Operation Editor")).containsText("country(code: $c)");
			assertThat(tabs()).hasText(
					new String[] { "ExplorerMap", "Alliance", "Members", "Search", "Explore", "Identity", "History" });
		}
		this.page.navigate(address("/graphiql"));
		assertFirstTab("ExplorerMap");
		assertThat(editor("Variables")).containsText("\"c\": \"FR\"");
	}

	@Test
	void shouldRequestNoDocumentOfAnotherName() {
		open("/graphiql?documentId=" + encoded("../../schema"));
		assertThat(editor("Operation Editor")).containsText("There is no document");
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void shouldBeAccessible(ColorScheme scheme) {
		open("/");
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		this.page.navigate(address("/graphiql"));
		run();
		assertThat(this.page.locator(".result-window")).containsText("Brussels");
		button("Show editor tools").click();
		for (String panel : PANELS) {
			button("Show " + panel).click();
			assertThat(this.page.locator(".graphiql-plugin")).not().isEmpty();
			assertThat(faults(new AxeBuilder(this.page))).as(panel).isEmpty();
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void run() {
		button("Execute query (Ctrl-Enter)").click();
	}

	/** Monaco writes protected spaces, which the assertions take for spaces. */
	private Locator editor(String name) {
		return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name))
			.locator(".view-lines:visible");
	}

	private Locator field(String name) {
		return this.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private Locator tabs() {
		return this.page.locator(".graphiql-tab-button");
	}

	private void assertFirstTab(String title) {
		assertThat(tabs().first()).hasText(title);
		assertThat(tabs().first()).hasAttribute("aria-current", "true");
	}

}
