package org.coopgraph.explorer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of entities: facts with their sources, lists, and what lies around them. */
class EntityTests extends ChromiumTest {

	private Locator heading(String name) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

	@Test
	void shouldShowTheSourceOfAFactByAClick() {
		open("/organisation/135");
		assertThat(heading("National Co-operative Union of India")).isVisible();
		Locator sources = this.page.locator("summary[aria-label='Source of Type']");
		sources.click();
		Locator outside = this.page.locator("details[open] a[rel='external noreferrer']").first();
		assertThat(outside).isVisible();
		this.page.locator("details[open] a").first().click();
		assertThat(this.page).hasURL(Pattern.compile("/source/"));
	}

	@Test
	void shouldLeadFromACountryToAMemberAndBack() {
		open("/country/FR");
		assertThat(heading("Members of the Alliance (5)")).isVisible();
		link("Coop FR").first().click();
		assertThat(this.page).hasURL(Pattern.compile("/organisation/"));
		assertThat(this.page.locator("h1")).isFocused();
		this.page.goBack();
		assertThat(this.page.locator("h1")).containsText("France");
	}

	@Test
	void shouldShowMoreOfALongList() {
		open("/region/asia-pacific");
		Locator shown = this.page.getByRole(AriaRole.STATUS)
			.filter(new Locator.FilterOptions().setHasText("are shown"));
		assertThat(shown).containsText("50 of 115 are shown");
		button("Show more").click();
		assertThat(shown).containsText("100 of 115 are shown");
	}

	@Test
	void shouldTellUntilWhenAMembershipIsKnown() {
		open("/organisation/17");
		assertThat(this.page.getByText("December 2020 to May 2024")).isVisible();
		assertThat(this.page.getByText("Not known; last known to be a member: May 2024")).isVisible();
		open("/organisation/sermecoop");
		assertThat(this.page.getByText("Not known; last known to be a member: 9 August 2023")).isVisible();
		open("/organisation/eswatini-multipurpose-cooperative-union");
		assertThat(this.page.getByText("Not known; no source gives a date")).isVisible();
	}

	@Test
	void shouldTellAnUnknownAddressAndOfferASearch() {
		open("/organisation/ICA");
		assertThat(heading("Nothing at this address")).isVisible();
		link("Search for “ICA”").click();
		assertThat(this.page).hasURL(address("/search?text=ICA"));
		forgetProblems();
	}

	@Test
	void shouldLeaveThePageWholeWithoutItsDrawings() {
		open("/");
		List<String> refused = new CopyOnWriteArrayList<>();
		this.page.route(Pattern.compile("neighbourhood-drawing|place-map"), (route) -> {
			refused.add(route.request().url());
			route.abort();
		});
		this.page.navigate(address("/country/FR"));
		assertThat(this.page.getByText(Pattern.compile("In words: \\d+ relationships"))).isVisible();
		this.page.waitForCondition(() -> refused.size() == 2);
		forgetProblems();
	}

	@Test
	void shouldDrawWhatSurroundsAnEntity() {
		open("/principle/7");
		Locator drawing = this.page.locator("svg[aria-label*='Concern for Community']");
		assertThat(drawing).isVisible();
		assertThat((Integer) drawing.locator("a").count()).isGreaterThan(5);
		drawing.locator("a[href='/value/honesty']").press("Enter");
		assertThat(this.page.locator("h1")).containsText("Honesty");
	}

}
