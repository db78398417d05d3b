package org.coopgraph.documentation;

import java.net.URI;
import java.util.Map;

import org.coopgraph.http.WeakTag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves each file of the documentation at its own name, so that links among them hold.
 * They are rendered when one is first opened.
 */
@RestController
class DocumentationController {

	private final SingletonSupplier<Map<String, DocumentationPage>> pages = SingletonSupplier
		.of(DocumentationPages::read);

	/** Relative links need the slash. */
	@GetMapping("/documentation")
	ResponseEntity<Void> list() {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(DocumentationPages.FOLDER)).build();
	}

	@GetMapping(path = "/documentation/{*file}", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(@PathVariable String file) {
		DocumentationPage page = this.pages.obtain().get(file.substring(1));
		if (page == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(WeakTag.of(page.html())).body(page.html());
	}

}
