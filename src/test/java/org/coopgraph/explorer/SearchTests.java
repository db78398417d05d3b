package org.coopgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The search field, by keyboard alone, and the results. */
class SearchTests extends ChromiumTest {

	private static final Pattern SEARCH = Pattern.compile("documentId=ExplorerSearch");

	private Locator field() {
		return this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search the cooperative"));
	}

	@Test
	void shouldSuggestNamesOfAllKindsAsOneTypes() {
		open("/");
		field().pressSequentially("solid");
		assertThat(suggestions().first()).containsText("Solidarity");
		assertThat(suggestions().first()).containsText("Value");
		assertThat(field()).hasAttribute("aria-expanded", "true");
		assertThat(this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("suggestion")))
			.hasCount(1);
	}

	@Test
	void shouldChooseASuggestionByKeysAndComeBack() {
		open("/");
		field().pressSequentially("kenya");
		assertThat(suggestions().first()).containsText("Kenya");
		field().press("ArrowDown");
		assertThat(suggestions().first()).hasAttribute("aria-selected", "true");
		assertThat(field()).hasAttribute("aria-activedescendant", "search-suggestions-0");
		field().press("Enter");
		assertThat(this.page).hasURL(address("/country/KE"));
		assertThat(this.page.locator("h1")).containsText("Kenya");
		assertThat(this.page.locator("h1")).isFocused();
		this.page.goBack();
		assertThat(this.page).hasURL(address("/"));
		this.page.goForward();
		assertThat(this.page.locator("h1")).containsText("Kenya");
	}

	@Test
	void shouldCloseTheSuggestionsByEscapeAndSearchByEnter() {
		open("/");
		field().pressSequentially("agricultura");
		assertThat(suggestions().first()).isVisible();
		field().press("Escape");
		assertThat(suggestions().first()).isHidden();
		assertThat(field()).hasValue("agricultura");
		field().press("Enter");
		assertThat(this.page).hasURL(address("/search?text=agricultura"));
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sector 1"))).isVisible();
		assertThat(link("Agriculture")).isVisible();
	}

	@Test
	void shouldNotChooseASuggestionForAnEarlierText() {
		open("/");
		field().pressSequentially("f");
		assertThat(suggestions().first()).isVisible();
		this.page.route(Pattern.compile("documentId=ExplorerSuggestions"), (route) -> route.abort());
		field().pressSequentially("rance");
		field().press("ArrowDown");
		field().press("Enter");
		assertThat(this.page).hasURL(address("/search?text=france"));
		forgetProblems();
	}

	@Test
	void shouldSayWhatTheGraphContainsWhenNothingIsFound() {
		open("/search?text=zzzzqqq");
		assertThat(this.page.getByText("Nothing in the graph matches “zzzzqqq”.")).isVisible();
		assertThat(this.page.getByText("335 members of the Alliance")).isVisible();
		assertThat(this.page.getByText("7,272 cooperatives of national registers")).isVisible();
		assertThat(this.page.getByText("It contains the cooperatives of one national register only")).isVisible();
	}

	@Test
	void shouldSayThatAnAnswerDidNotComeAndTryAgain() {
		open("/map");
		this.page.route(SEARCH, (route) -> route.fulfill(new FulfillOptions().setStatus(503)
			.setBody("{\"errors\":[{\"message\":\"The database is not available.\"}]}")));
		field().pressSequentially("banks");
		field().press("Enter");
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("The database is not available.");
		this.page.unroute(SEARCH);
		button("Try again").click();
		assertThat(this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("results")))
			.isVisible();
		forgetProblems();
	}

}
