package org.coopgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the graph, and the path between two things. */
class GraphTests extends ChromiumTest {

	private Locator nodes() {
		return this.page.locator("[data-node]");
	}

	private Locator node(String id) {
		return this.page.locator("[data-node='" + id + "']");
	}

	@Test
	void shouldBeginWithTheAllianceAndSayHowManyMoreThereAre() {
		open("/graph");
		assertThat(this.page.locator("h1")).containsText("International Cooperative Alliance");
		assertThat(node("organisation:ica")).hasAttribute("aria-label",
				Pattern.compile("International Cooperative Alliance, Alliance, at least \\d+ more neighbours"));
	}

	@Test
	void shouldGrowAndShrinkByKeysAndByTheHistory() {
		open("/graph?of=country:KE");
		assertThat(nodes()).hasCount(10);
		node("region:africa").focus();
		this.page.keyboard().press("Enter");
		assertThat(nodes()).hasCount(36);
		assertThat(this.page).hasURL(address("/graph?of=country:KE&open=region:africa"));
		node("organisation:17").focus();
		this.page.keyboard().press("Delete");
		assertThat(nodes()).hasCount(35);
		this.page.goBack();
		this.page.goBack();
		assertThat(nodes()).hasCount(10);
	}

	@Test
	void shouldFindThePathBetweenTwoThingsThatOnePicks() {
		open("/graph");
		pick("From", "Co-operative Bank of K");
		pick("To", "solidar");
		button("Find the path").click();
		assertThat(this.page.locator("h1")).containsText("From Co-operative Bank of Kenya Ltd to Solidarity");
		assertThat(this.page.locator(".graph-steps ol > li")).hasCount(3);
		assertThat(nodes()).hasCount(4);
	}

	private void pick(String field, String text) {
		Locator box = this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true));
		box.fill("");
		box.pressSequentially(text);
		assertThat(suggestions().first()).isVisible();
		box.press("ArrowDown");
		box.press("Enter");
	}

	@ParameterizedTest
	@CsvSource({ "/graph?of=nonsense, The graph has nothing to draw around “nonsense”",
			"/graph?from=organisation:17&to=nonsense, The graph does not know at least one of the two ends." })
	void shouldSayThatThereIsNoSuchThing(String path, String sentence) {
		open(path);
		assertThat(this.page.locator("main")).containsText(sentence);
		assertThat(nodes()).hasCount(0);
	}

	@Test
	void shouldNotTakeAFailureForAnAnswer() {
		open("/");
		this.page.route(Pattern.compile("documentId=ExplorerPath"), (route) -> route.fulfill(new FulfillOptions()
			.setBody("{\"data\":{\"path\":null},\"errors\":[{\"message\":\"The request took too long.\"}]}")));
		link("How does a bank come to solidarity?").click();
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("The request took too long.");
		this.page.unrouteAll();
		button("Try again").click();
		assertThat(this.page.locator(".graph-steps ol > li")).hasCount(3);
	}

	@Test
	void shouldSaveThePictureAsSvgAndPng() throws Exception {
		open("/graph?of=country:KE");
		assertThat(nodes()).hasCount(10);
		Path svg = saved("SVG");
		assertThat(Files.readString(svg)).contains("Kenya", "<title").doesNotContain("var(");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
		assertThat(Files.readAllBytes(saved("PNG"))).startsWith(0x89, 'P', 'N', 'G');
	}

	private Path saved(String format) throws IOException {
		Download download = this.page.waitForDownload(() -> button("Save as " + format).click());
		assertThat(download.suggestedFilename()).startsWith("coop-graph-country-KE")
			.endsWith("." + format.toLowerCase(Locale.ROOT));
		return download.path();
	}

}
