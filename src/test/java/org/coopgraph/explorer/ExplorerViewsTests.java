package org.coopgraph.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.ChromiumTest;
import org.coopgraph.graphql.language.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Each view of the explorer in three languages, two themes, on a phone and on paper. */
class ExplorerViewsTests extends ChromiumTest {

	private static final int PHONE = 390;

	private static final int SMALLEST_PHONE = 320;

	private static final List<String> LANGUAGES = List.of("en", "fr", "es");

	@ParameterizedTest
	@EnumSource
	void shouldBeAccessibleInBothThemesAndFitAPhone(View view) {
		show(view, new NewContextOptions().setLocale(LANGUAGES.get(view.ordinal() % LANGUAGES.size())));
		assertAccessible(ColorScheme.LIGHT);
		this.page.setViewportSize(PHONE, 844);
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
		assertAccessible(ColorScheme.DARK);
		this.page.setViewportSize(SMALLEST_PHONE, 568);
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALLEST_PHONE);
	}

	static Stream<Arguments> inEachLanguage() {
		return View.MAIN.stream()
			.flatMap((view) -> Stream.of(Language.values()).map((language) -> Arguments.of(view, language)));
	}

	@ParameterizedTest
	@MethodSource("inEachLanguage")
	void shouldSpeakTheLanguageOfTheVisitor(View view, Language language) {
		String code = language.name().toLowerCase(Locale.ROOT);
		show(view, new NewContextOptions().setLocale(code + "-" + (language == Language.EN ? "GB" : language)));
		assertThat(this.page.locator("html")).hasAttribute("lang", code);
		assertThat(this.page.getByText(Texts.in(language, "page.independent"))).isVisible();
		assertThat(this.page.locator("body").innerText()).doesNotContain("undefined", "NaN", "[object", "null")
			.doesNotContainPattern("\\b(page|map|graph|entity|identity|time|start|search|source|kind|type)\\.[a-zA-Z]");
	}

	@ParameterizedTest
	@EnumSource(names = { "START", "MAP", "PATH", "IDENTITY", "TIME", "ORGANISATION" })
	void shouldPrintTheContentAlone(View view) {
		show(view, new NewContextOptions().setLocale("en"));
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(this.page.locator("h1")).isVisible();
		assertThat(this.page.locator(".page-header nav")).isHidden();
		assertThat(this.page.locator(".page-footer")).isHidden();
	}

	private void show(View view, NewContextOptions visitor) {
		open(view.address(), visitor);
		assertThat(this.page.locator("main h1")).isVisible();
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		if (view == View.UNKNOWN) {
			forgetProblems();
		}
	}

	private void assertAccessible(ColorScheme theme) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
		assertThat(faults(new AxeBuilder(this.page))).isEmpty();
	}

}
