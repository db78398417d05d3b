package org.coopgraph.explorer;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The map, its filters, its list and its downloads. */
class MapTests extends ChromiumTest {

	private static final Pattern ALL = Pattern.compile("335 members in 113 countries");

	private static final Pattern POINTS = Pattern.compile("documentId=ExplorerMapPoints");

	private Locator status() {
		return this.page.locator(".map-status");
	}

	private Locator role(AriaRole role, String name) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(name));
	}

	@Test
	void shouldFilterBySectorAndComeBack() {
		open("/map");
		assertThat(status()).containsText(ALL);
		this.page.locator("summary", new Page.LocatorOptions().setHasText("Sector")).click();
		role(AriaRole.CHECKBOX, "Banking").check();
		assertThat(this.page).hasURL(address("/map?sectors=banking"));
		assertThat(status()).not().containsText(ALL);
		assertThat(button("Remove the filter Banking")).isVisible();
		button("Remove all filters").click();
		assertThat(status()).containsText(ALL);
		this.page.goBack();
		assertThat(this.page).hasURL(address("/map?sectors=banking"));
	}

	@Test
	void shouldShowTheBodiesAndOfferNothingThatTheGraphHasNot() {
		open("/map");
		role(AriaRole.RADIO, "Bodies of the Alliance").check();
		assertThat(this.page).hasURL(address("/map?show=bodies"));
		assertThat(role(AriaRole.RADIO, "Affiliated cooperatives")).hasCount(0);
	}

	@Test
	void shouldChooseACountryFromTheListByKey() {
		open("/map");
		this.page.getByText(Pattern.compile("\\d+ countries as a list")).click();
		button("Show Japan on the map").press("Enter");
		assertThat(this.page).hasURL(Pattern.compile("selected=country:JP"));
		assertThat(role(AriaRole.REGION, "Chosen on the map")).isFocused();
		assertThat(role(AriaRole.REGION, "Chosen on the map").getByRole(AriaRole.LINK).first()).containsText("Japan");
		this.page.keyboard().press("Escape");
		assertThat(role(AriaRole.REGION, "Chosen on the map")).hasCount(0);
	}

	@Test
	void shouldMoveByKeysAndLetTheKeyboardLeave() {
		open("/map");
		assertThat(status()).containsText(ALL);
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.page.locator("canvas").first().focus();
		this.page.keyboard().press("ArrowUp");
		this.page.keyboard().press("+");
		assertThat(this.page).hasURL(Pattern.compile("at="));
		this.page.keyboard().press("Tab");
		assertThat(button("Zoom in")).isFocused();
	}

	@Test
	void shouldLeaveTheAddressOfTheNextPageAlone() {
		open("/map");
		assertThat(status()).containsText(ALL);
		button("Zoom in").click();
		link("Identity").click();
		assertThat(this.page.locator("h1")).containsText("The cooperative identity");
		this.page.waitForTimeout(1_000);
		assertThat(this.page).hasURL(address("/identity"));
	}

	@Test
	void shouldSayThatThereIsNoSuchSector() {
		open("/map?sectors=nope");
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("There is no sector \"nope\" in this graph.");
		button("Remove all filters").click();
		assertThat(this.page).hasURL(address("/map"));
		assertThat(status()).containsText(ALL);
	}

	@Test
	void shouldDownloadWhatItShows() throws Exception {
		open("/map");
		assertThat(status()).containsText(ALL);
		List<String> countries = downloaded("Download CSV", "map-countries.csv");
		assertThat(countries).hasSize(114).anyMatch((row) -> row.contains("country:JP") && row.contains("Japan"));
		this.page.waitForResponse(POINTS, () -> this.page.navigate(address("/map?at=48.86,2.35,10")));
		assertThat(this.page.locator("[aria-busy='true']")).hasCount(0);
		List<String> points = downloaded("Download GeoJSON", "map-organisations.geojson");
		assertThat(String.join("", points)).contains("\"FeatureCollection\"", "\"Point\"", "Crédit Mutuel");
	}

	private List<String> downloaded(String button, String file) throws Exception {
		Download download = this.page.waitForDownload(() -> button(button).click());
		assertThat(download.suggestedFilename()).isEqualTo(file);
		return Files.readAllLines(download.path());
	}

	@Test
	void shouldAskForPointsOnApproachOnly() {
		List<String> requests = new CopyOnWriteArrayList<>();
		open("/map");
		this.page.onRequest((Request request) -> requests.add(request.url()));
		this.page.reload();
		assertThat(status()).containsText(ALL);
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(requests).noneMatch((url) -> url.contains("ExplorerMapPoints"));
		this.page.waitForResponse(POINTS, () -> this.page.navigate(address("/map?at=48.86,2.35,10")));
	}

}
