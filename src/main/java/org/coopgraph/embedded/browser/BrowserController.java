package org.coopgraph.embedded.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.coopgraph.start.ExternalServerCondition;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Opens Neo4j Browser with a connection to the embedded Neo4j. */
@RestController
class BrowserController {

	private final ResponseEntity<String> page = new FixedPage(BrowserPage.read().html()).response();

	private static final Pattern TYPED = Pattern.compile("[{}\\[\\]|\\\\^`]");

	private final Neo4jConnectionDetails connection;

	private final boolean embedded;

	BrowserController(Neo4jConnectionDetails connection, Environment environment) {
		this.connection = connection;
		this.embedded = !ExternalServerCondition.isServerNamed(environment);
	}

	@GetMapping(path = { "/browser/", "/browser/index.html" }, produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(HttpServletRequest request) {
		UriComponents address = UriComponentsBuilder.newInstance().query(request.getQueryString()).build();
		if (this.embedded && !address.getQueryParams().containsKey("connectURL")) {
			return ResponseEntity.status(HttpStatus.FOUND).location(withConnection(address)).build();
		}
		return this.page;
	}

	/** The address of the page with the address of Neo4j, which requires no password. */
	private URI withConnection(UriComponents address) {
		String location = UriComponentsBuilder.fromPath("/browser/")
			.queryParams(address.getQueryParams())
			.replaceQueryParam("preselectAuthMethod", "NO_AUTH")
			.replaceQueryParam("connectURL", this.connection.getUri())
			.build()
			.toUriString();
		try {
			return URI.create(encoded(location));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/** A browser sends these characters of a typed address as they are. */
	private static String encoded(String location) {
		return TYPED.matcher(location).replaceAll((typed) -> UriUtils.encode(typed.group(), StandardCharsets.UTF_8));
	}

}
