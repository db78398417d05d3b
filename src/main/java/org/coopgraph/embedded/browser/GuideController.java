package org.coopgraph.embedded.browser;

import java.io.IOException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the guide, in the format of Neo4j Browser. */
@RestController
class GuideController {

	private final ResponseEntity<String> guide;

	GuideController() throws IOException {
		this.guide = new FixedPage(Guide.read().html()).response();
	}

	@GetMapping(path = "/browser/guide.html", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> guide() {
		return this.guide;
	}

}
