package org.coopgraph.documentation;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Serves each file of the documentation at its own name, so that links among them hold.
 */
@RestController
class DocumentationController {

	private static final String FOLDER = "/documentation/";

	private static final String FILES = "classpath:" + FOLDER + "**/*.md";

	private final Map<String, DocumentationPage> pages = new TreeMap<>();

	DocumentationController() throws IOException {
		PageTemplate template = PageTemplate.read();
		Map<String, String> files = files();
		files.forEach((file, text) -> this.pages.put(file, template.render(file, text, files.keySet())));
		this.pages.put("", template.index(this.pages));
	}

	private static Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			String address = file.getURL().toString();
			files.put(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsString(UTF_8));
		}
		return files;
	}

	/** Relative links need the slash. */
	@GetMapping("/documentation")
	ResponseEntity<Void> list() {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(FOLDER)).build();
	}

	@GetMapping(path = "/documentation/{*file}", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(@PathVariable String file) {
		String html = Optional.ofNullable(this.pages.get(file.substring(1)))
			.map(DocumentationPage::html)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(UTF_8)) + '"')
			.body(html);
	}

}
