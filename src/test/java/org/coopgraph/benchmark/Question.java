package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What both servers are asked.
 *
 * @param name of the row in the table
 * @param document what the service is sent, a file of {@code src/test/resources}
 * @param variables of the document
 * @param statement what the floor runs, a file of {@code src/test/resources/benchmark}
 * @param parameters of the statement
 * @param own the fields whose values only the service knows
 */
record Question(String name, String document, Map<String, Object> variables, String statement,
		Map<String, Object> parameters, Set<String> own) {

	private static final Path RESOURCES = Path.of("src/test/resources");

	/** A document of a client, with the statement of the same name. */
	static Question ofClient(String name, String document, Map<String, Object> parameters, String... own) {
		return new Question(name, "graphql-test/" + document, Map.of(), String.valueOf(Path.of(document).getFileName()),
				parameters, Set.of(own));
	}

	/** Has letters and digits only, for it stands in the address of the floor. */
	String key() {
		return this.name.replaceAll("[^A-Za-z0-9]+", "-");
	}

	String graphQl() {
		return read(this.document + ".graphql");
	}

	String cypher() {
		return read("benchmark/" + this.statement + ".cypher");
	}

	private static String read(String file) {
		try {
			return Files.readString(RESOURCES.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
