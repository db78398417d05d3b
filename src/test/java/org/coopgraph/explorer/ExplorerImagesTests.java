package org.coopgraph.explorer;

import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.ChromiumTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws the images of the documentation, when {@code coopgraph.images} names a folder for
 * them.
 */
@EnabledIfSystemProperty(named = "coopgraph.images", matches = ".+")
class ExplorerImagesTests extends ChromiumTest {

	private static final Path FOLDER = Path.of(System.getProperty("coopgraph.images", ""));

	@ParameterizedTest
	@CsvSource({ "START, LIGHT, 1280, en", "MAP, DARK, 1280, en", "PATH, LIGHT, 1280, en", "IDENTITY, LIGHT, 1280, es",
			"TIME, DARK, 1280, fr", "ORGANISATION, LIGHT, 1280, en", "START, DARK, 390, fr", "MAP, LIGHT, 390, es" })
	void shouldDrawTheView(View view, ColorScheme theme, int width, String language) {
		open(view.address(),
				new NewContextOptions().setLocale(language)
					.setColorScheme(theme)
					.setReducedMotion(ReducedMotion.REDUCE)
					.setViewportSize(width, (width < 500) ? 844 : 860));
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		String file = "%s-%s-%s.png".formatted(view, theme, (width < 500) ? "phone" : language);
		byte[] image = this.page
			.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file.toLowerCase(Locale.ROOT))));
		assertThat(image.length).isGreaterThan(10_000);
	}

}
