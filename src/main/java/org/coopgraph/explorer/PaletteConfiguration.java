package org.coopgraph.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.coopgraph.http.FixedContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The colours of labels in Neo4j Browser, as properties of a style sheet. */
@Configuration(proxyBeanMethods = false)
class PaletteConfiguration {

	private static final Pattern RULE = Pattern
		.compile("node\\.(\\w+) \\{\\s*color: (#\\w+);\\s*border-color: (#\\w+);\\s*text-color-internal: (#\\w+);");

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	@Bean
	RouterFunction<ServerResponse> palette() throws IOException {
		String style = new ClassPathResource("browser/style.grass").getContentAsString(StandardCharsets.UTF_8);
		return new FixedContent("/explorer/palette.css", CSS, css(style).getBytes(StandardCharsets.UTF_8)).route();
	}

	private static String css(String style) {
		return RULE.matcher(style)
			.results()
			.map((rule) -> "--%1$s: %2$s; --%1$s-edge: %3$s; --%1$s-text: %4$s;".formatted(rule.group(1), rule.group(2),
					rule.group(3), rule.group(4)))
			.collect(Collectors.joining("\n", ":root {\n", "\n}\n"));
	}

}
