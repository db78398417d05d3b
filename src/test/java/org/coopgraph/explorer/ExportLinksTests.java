package org.coopgraph.explorer;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.coopgraph.ChromiumTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The links of views to files of all their organisations. */
class ExportLinksTests extends ChromiumTest {

	private Locator export(String format) {
		return link("Download all organisations as " + format);
	}

	@Test
	void shouldDownloadTheOrganisationsOfTheFiltersOfTheMap() {
		open("/map?sectors=banking");
		Download table = this.page.waitForDownload(export("CSV")::click);
		assertThat(table.suggestedFilename()).matches("coop-graph-organisations-[0-9a-f]{16}\\.csv");
		assertThat(table.url()).contains("/export/organisations.csv?filter=").contains("MEMBER").contains("banking");
		assertThat(table.failure()).isNull();
	}

	@Test
	void shouldOfferEachFormatByKeyAndWithItsName() {
		open("/country/KE");
		for (String format : List.of("CSV", "GeoJSON", "NDJSON", "JSON-LD", "GraphML")) {
			assertThat(export(format)).isVisible();
		}
		assertThat(this.page.getByRole(AriaRole.LIST,
				new Page.GetByRoleOptions().setName("All organisations of this view, as a file:")))
			.isVisible();
		export("GeoJSON").focus();
		Download map = this.page.waitForDownload(() -> this.page.keyboard().press("Enter"));
		assertThat(map.suggestedFilename()).endsWith(".geojson");
		assertThat(faults(new AxeBuilder(this.page).include(".exports"))).isEmpty();
	}

	@Test
	void shouldNameWhatToAttributeBesideTheLinks() {
		open("/sector/banking");
		assertThat(this.page.locator(".attribution")).containsText("please name Coop Graph and the sources");
		link("Terms of the data").click();
		assertThat(this.page).hasURL(address("/documentation/export.md#attribution"));
	}

	@Test
	void shouldOfferNoOrganisationsWhereASearchFoundNone() {
		open("/search?text=solidarity");
		assertThat(this.page.getByRole(AriaRole.HEADING).first()).isVisible();
		open("/search?text=banque");
		assertThat(export("CSV")).isVisible();
	}

}
