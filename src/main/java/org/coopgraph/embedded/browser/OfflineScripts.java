package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Removes from the scripts of Neo4j Browser what they load from other hosts and report to
 * them, for which Browser has no setting.
 */
final class OfflineScripts implements ResourceTransformer {

	private static final String FONTS = "@import url(https://fonts.googleapis.com/css2?family=Fira+Code:wght@500"
			+ "&family=Nunito+Sans:wght@300;400;500;600;700&display=swap);";

	private static final String NO_SCRIPT = "data:text/javascript,//";

	/** The texts to be replaced, by the beginning of the name of a script. */
	private static final Map<String, Map<String, String>> REPLACEMENTS = Map.of("ui-libs-", Map.of(FONTS, ""), "app-",
			Map.of("https://canny.io/sdk.js", NO_SCRIPT, "https://cdn.segment.com/analytics.js/v1/", NO_SCRIPT,
					"t.setupSentry=function(){", "t.setupSentry=function(){return;"));

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource script = chain.transform(request, resource);
		Map<String, String> replacements = replacements(String.valueOf(script.getFilename()));
		return replacements.isEmpty() ? script : replace(script, replacements);
	}

	private static Map<String, String> replacements(String name) {
		return REPLACEMENTS.entrySet()
			.stream()
			.filter((script) -> name.startsWith(script.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Map.of());
	}

	private static Resource replace(Resource script, Map<String, String> replacements) throws IOException {
		String text = script.getContentAsString(StandardCharsets.UTF_8);
		for (Map.Entry<String, String> replacement : replacements.entrySet()) {
			text = text.replace(replacement.getKey(), replacement.getValue());
		}
		return new TransformedResource(script, text.getBytes(StandardCharsets.UTF_8));
	}

}
