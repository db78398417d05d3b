package org.coopgraph.embedded;

import java.util.Map;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Neo4j Browser, which asks as it would ask Neo4j, where Bolt is spoken. */
@RestController
class DiscoveryController {

	private final Neo4jConnectionDetails connection;

	DiscoveryController(Neo4jConnectionDetails connection) {
		this.connection = connection;
	}

	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, String> discovery() {
		return Map.of("bolt_direct", this.connection.getUri().toString());
	}

}
