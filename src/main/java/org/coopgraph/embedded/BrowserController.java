package org.coopgraph.embedded;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Opens Neo4j Browser so that it connects to the embedded Neo4j by itself. */
@RestController
class BrowserController {

	private static final Resource PAGE = new ClassPathResource("browser/index.html");

	/** Scripts and styles of its own; it may talk to Neo4j and to nobody else. */
	private static final String POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; "
			+ "connect-src 'self' ws: wss: http://localhost:*";

	private final boolean embedded;

	BrowserController(ObjectProvider<EmbeddedDatabase> embedded) {
		this.embedded = embedded.getIfAvailable() != null;
	}

	@GetMapping(path = "/browser/", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<Resource> page(@RequestParam @Nullable String preselectAuthMethod) {
		if (this.embedded && preselectAuthMethod == null) {
			return ResponseEntity.status(HttpStatus.FOUND).location(withoutPassword()).build();
		}
		return ResponseEntity.ok().header("Content-Security-Policy", POLICY).body(PAGE);
	}

	private static URI withoutPassword() {
		return ServletUriComponentsBuilder.fromCurrentRequest()
			.queryParam("preselectAuthMethod", "NO_AUTH")
			.build(true)
			.toUri();
	}

}
