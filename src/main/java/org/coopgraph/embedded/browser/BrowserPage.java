package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The page of Neo4j Browser, with the style for this graph and the script that sets it
 * before Browser starts.
 */
record BrowserPage(String html) {

	private static final String FIRST_SCRIPT = "<script src=";

	private static final String ADDITION = """
			<script type="text/plain" id="style">
			%s</script>
			<script src="coop-graph.js"></script>
			""";

	static BrowserPage read() {
		String page = content("index.html");
		int scripts = page.indexOf(FIRST_SCRIPT);
		return new BrowserPage(
				page.substring(0, scripts) + ADDITION.formatted(content("style.grass")) + page.substring(scripts));
	}

	private static String content(String name) {
		try {
			return new ClassPathResource("browser/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
