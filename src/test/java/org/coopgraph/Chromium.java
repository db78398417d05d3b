package org.coopgraph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * Chromium of this machine, which resolves no other host. It records the errors of its
 * console and the requests to other hosts.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--disable-background-networking", "--no-sandbox",
			"--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

	private static final double TIMEOUT_MILLIS = 30_000;

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	private final List<String> problems = new CopyOnWriteArrayList<>();

	Chromium(Path executable) {
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
	}

	static Optional<Path> executable() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** A page of a visitor without a history and a cache. */
	Page open(String address, NewContextOptions options) {
		BrowserContext visitor = this.browser.newContext(options);
		visitor.setDefaultTimeout(TIMEOUT_MILLIS);
		visitor.onConsoleMessage(this::record);
		visitor.onWebError((error) -> this.problems.add(error.error()));
		visitor.onRequest((request) -> record(request.url()));
		Page page = visitor.newPage();
		page.navigate(address);
		return page;
	}

	private void record(ConsoleMessage message) {
		if (message.type().equals("error")) {
			this.problems.add(message.text());
		}
	}

	private void record(String address) {
		if (address.startsWith("http") && !"localhost".equals(URI.create(address.split("[?#]")[0]).getHost())) {
			this.problems.add(address);
		}
	}

	/** Admits what a test has caused on purpose. */
	void forgetProblems() {
		this.problems.clear();
	}

	List<String> problems() {
		return List.copyOf(this.problems);
	}

	/** Ends the visit of a page, and of those that it has opened. */
	void leave(Page page) {
		page.context().close();
		this.problems.clear();
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
