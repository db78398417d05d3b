package org.coopgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.coopgraph.ChromiumTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser without a cache loads for a view. Paint times are written to
 * {@code target/explorer-views.csv}, and not asserted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerWeightTests extends ChromiumTest {

	private static final int MAX_BYTES = 300_000;

	private static final int MAX_DATA_REQUESTS = 2;

	private static final String LARGEST_PAINT = """
			() => new Promise((resolve) => new PerformanceObserver((list) =>
			  resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))
			""";

	private final List<String> rows = new ArrayList<>(
			List.of("view,requests,data requests,bytes compressed,largest contentful paint ms"));

	@ParameterizedTest
	@EnumSource
	void shouldLoadLittle(View view) {
		List<Request> requests = new ArrayList<>();
		open("/explorer/icon.svg");
		this.page.onRequestFinished(requests::add);
		this.page.navigate(address(view.address()));
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		double paint = ((Number) this.page.evaluate(LARGEST_PAINT)).doubleValue();
		forgetProblems();
		int bytes = requests.stream().mapToInt((request) -> request.sizes().responseBodySize).sum();
		long dataRequests = requests.stream().filter((request) -> request.url().contains("/graphql?")).count();
		this.rows.add("%s,%s,%s,%s,%s".formatted(view, requests.size(), dataRequests, bytes, Math.round(paint)));
		assertThat(bytes).isBetween(1, MAX_BYTES);
		assertThat(dataRequests).isBetween(1L, (view == View.GRAPH) ? MAX_DATA_REQUESTS + 1L : MAX_DATA_REQUESTS);
	}

	@AfterAll
	void write() throws IOException {
		Files.write(Path.of("target/explorer-views.csv"), this.rows);
	}

}
