package org.coopgraph.embedded;

import java.nio.file.Path;
import java.util.List;

import org.springframework.util.unit.DataSize;

/** Neo4j as the service embeds it, in a process of its own, until that is ended. */
final class ReadOnlyStore {

	private ReadOnlyStore() {
	}

	/** Takes the directory of a store, and how much of it is kept in memory. */
	public static void main(String[] arguments) {
		DataSize kept = DataSize.parse(arguments[1]);
		Neo4jInstance neo4j = Neo4jInstance.readOnly(Path.of(arguments[0]),
				new EmbeddedProperties(Path.of(arguments[0]), 0, kept, kept, List.of()), AnyLogin.access());
		Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
		System.out.println("Ready at " + neo4j.uri());
	}

}
