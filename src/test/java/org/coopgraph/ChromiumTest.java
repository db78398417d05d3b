package org.coopgraph;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A test of pages as people use them in a web browser. */
@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ChromiumTest {

	@LocalServerPort
	private int port;

	@SuppressWarnings("NullAway.Init")
	private Chromium chromium;

	@SuppressWarnings("NullAway.Init")
	protected Page page;

	@BeforeAll
	void start() {
		assumeTrue(Chromium.executable().isPresent(),
				"The tests of the pages are skipped: Chromium is not installed (apt-get install chromium).");
		this.chromium = new Chromium(Chromium.executable().orElseThrow());
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@AfterEach
	void shouldHaveNeitherErrorsNorRequestsToOtherHosts() {
		List<String> problems = this.chromium.problems();
		this.chromium.leave(this.page);
		assertThat(problems).isEmpty();
	}

	/** Opens a page as a visitor whose browser speaks English. */
	protected final void open(String path) {
		open(path, new NewContextOptions().setLocale("en"));
	}

	protected final void open(String path, NewContextOptions visitor) {
		this.page = this.chromium.open(address(path), visitor);
	}

	protected final String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** Admits the errors of the console that a test has caused on purpose. */
	protected final void forgetProblems() {
		this.chromium.forgetProblems();
	}

	protected final Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	protected final Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	/** The open suggestions of a search field. */
	protected final Locator suggestions() {
		return this.page.locator("[role='listbox']:visible [role='option']");
	}

	/** What axe-core finds on the page itself, which has no frames. */
	protected static List<String> faults(AxeBuilder axe) {
		return axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map((fault) -> fault.getId() + " " + fault.getNodes())
			.toList();
	}

}
