package org.coopgraph.embedded;

import java.nio.file.Path;
import java.util.List;

import org.springframework.util.unit.DataSize;

/** Runs the embedded Neo4j in a process of its own. */
final class ReadOnlyStore {

	private ReadOnlyStore() {
	}

	/** Takes the directory of a store and the size of the page cache. */
	public static void main(String[] arguments) {
		DataSize pageCache = DataSize.parse(arguments[1]);
		Neo4jInstance neo4j = Neo4jInstance.readOnly(Path.of(arguments[0]),
				new EmbeddedProperties(Path.of(arguments[0]), 0, pageCache, pageCache, List.of()), AnyLogin.access());
		Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
		System.out.println("Ready at " + neo4j.uri());
	}

}
