package org.coopgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The languages and the colours that a visitor chooses. */
class ChoicesTests extends ChromiumTest {

	@Test
	void shouldKeepTheChosenLanguage() {
		open("/value/solidarity");
		assertThat(this.page.locator("h1")).containsText("Solidarity");
		this.page.getByLabel("Language").selectOption("fr");
		assertThat(this.page.locator("h1")).containsText("Solidarité");
		assertThat(this.page.locator("html")).hasAttribute("lang", "fr");
		assertThat(this.page).hasTitle("Solidarité · Coop Graph");
		this.page.navigate(address("/"));
		assertThat(this.page.locator("h1")).containsText("Le mouvement coopératif mondial");
	}

	@Test
	void shouldSpeakTheLanguageOfALink() {
		open("/value/solidarity?lang=es", new NewContextOptions().setLocale("fr"));
		assertThat(this.page.locator("h1")).containsText("Solidaridad");
		this.page.getByLabel("Idioma").selectOption("en");
		assertThat(this.page).hasURL(address("/value/solidarity"));
	}

	@Test
	void shouldSpeakTheLanguageThatWasChosenLast() {
		open("/value/solidarity");
		this.page.route(Pattern.compile("texts/fr.json"), (route) -> {
			this.page.waitForTimeout(500);
			route.resume();
		});
		this.page.getByLabel("Language").selectOption("fr");
		this.page.getByLabel("Language").selectOption("es");
		assertThat(this.page.locator("h1")).containsText("Solidaridad");
		this.page.waitForTimeout(800);
		assertThat(this.page.locator("html")).hasAttribute("lang", "es");
		assertThat((String) this.page.evaluate("localStorage.getItem('coop-graph.language')")).isEqualTo("es");
	}

	@Test
	void shouldGoOnAfterAPartOfAnAnswerIsMissing() {
		open("/");
		this.page.route(Pattern.compile("documentId=ExplorerIdentity"), (route) -> route.fulfill(new FulfillOptions()
			.setBody("{\"data\":{\"statement\":null},\"errors\":[{\"message\":\"The request took too long.\"}]}")));
		this.page.getByRole(AriaRole.NAVIGATION).getByText("Identity").click();
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("The request took too long.");
		this.page.getByRole(AriaRole.NAVIGATION).getByText("Time").click();
		assertThat(this.page.locator("h1")).containsText("The movement in time");
	}

	@Test
	void shouldKeepTheChosenColours() {
		open("/", new NewContextOptions().setLocale("en").setColorScheme(ColorScheme.LIGHT));
		assertThat(this.page.evaluate("getComputedStyle(document.body).backgroundColor"))
			.isEqualTo("rgb(251, 250, 247)");
		this.page.getByLabel("Colours").selectOption("dark");
		this.page.reload();
		assertThat(this.page.locator("h1")).isVisible();
		assertThat(this.page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(21, 25, 28)");
	}

	@Test
	void shouldSkipToTheContentByKey() {
		open("/identity");
		assertThat(this.page.locator("h1")).isVisible();
		this.page.keyboard().press("Tab");
		assertThat(link("Skip to the content")).isFocused();
		this.page.keyboard().press("Enter");
		assertThat((Boolean) this.page.evaluate("location.hash === '#view'")).isTrue();
		assertThat(this.page.locator("h1")).isVisible();
	}

}
