package org.coopgraph.embedded.browser;

import java.net.URI;
import java.util.Set;

/** The content security policy of Neo4j Browser. */
final class BrowserPolicy {

	private static final Set<String> ENCRYPTED_SCHEMES = Set.of("bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc");

	private static final int DEFAULT_BOLT_PORT = 7687;

	private BrowserPolicy() {
	}

	/**
	 * Allows its own scripts and styles, and connections to this service and Neo4j only:
	 * its discovery by HTTP, and Bolt.
	 */
	static String connectingTo(URI neo4j) {
		return "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' " + bolt(neo4j)
				+ "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
	}

	private static String bolt(URI neo4j) {
		int port = (neo4j.getPort() != -1) ? neo4j.getPort() : DEFAULT_BOLT_PORT;
		String encrypted = ENCRYPTED_SCHEMES.contains(neo4j.getScheme()) ? "s" : "";
		return "http%1$s://%2$s:%3$d ws%1$s://%2$s:%3$d".formatted(encrypted, neo4j.getHost(), port);
	}

}
