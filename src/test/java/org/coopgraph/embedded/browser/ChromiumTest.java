package org.coopgraph.embedded.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A test of pages as people use them in a web browser. */
@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChromiumTest {

	@LocalServerPort
	private int port;

	private Chromium chromium;

	@SuppressWarnings("NullAway.Init")
	Page page;

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

	void open(String path) {
		this.page = this.chromium.open(address(path));
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	static List<String> faults(AxeBuilder axe) {
		return axe.analyze().getViolations().stream().map((fault) -> fault.getId() + " " + fault.getNodes()).toList();
	}

}
