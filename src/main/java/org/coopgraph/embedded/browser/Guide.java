package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The guide that Neo4j Browser shows first: the queries for analysts and their
 * introduction.
 */
record Guide(String html) {

	static Guide read() throws IOException {
		Map<Boolean, String> buttons = AnalystQuery.readAll()
			.stream()
			.collect(Collectors.partitioningBy(AnalystQuery::isDrawn,
					Collectors.mapping(AnalystQuery::button, Collectors.joining())));
		return new Guide(content("pages/guide.html").replace("{{graphs}}", buttons.get(true))
			.replace("{{tables}}", buttons.get(false))
			.replace("{{tour}}", Tour.slides(content("guide/analysts.md"))));
	}

	private static String content(String name) throws IOException {
		return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
	}

}
