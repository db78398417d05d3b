package org.coopgraph.embedded;

import java.net.URI;
import java.util.Set;

/** What the page of Neo4j Browser may load, and with whom it may speak. */
final class BrowserPolicy {

	private static final Set<String> ENCRYPTED = Set.of("bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc");

	private static final int BOLT_PORT = 7687;

	private BrowserPolicy() {
	}

	/** Scripts and styles of its own, and no address but this service and Neo4j. */
	static String connectingTo(URI neo4j) {
		return "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' " + webSocket(neo4j)
				+ "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
	}

	private static String webSocket(URI neo4j) {
		int port = (neo4j.getPort() != -1) ? neo4j.getPort() : BOLT_PORT;
		return (ENCRYPTED.contains(neo4j.getScheme()) ? "wss://" : "ws://") + neo4j.getHost() + ":" + port;
	}

}
