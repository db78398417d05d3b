package org.coopgraph.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
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
