package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A query that both servers answer.
 *
 * @param name its name in the report
 * @param document the GraphQL document for the service, a file of
 * {@code src/test/resources}
 * @param variables of the document
 * @param statement the Cypher statement of the baseline, a file of
 * {@code src/test/resources/benchmark}
 * @param parameters of the statement
 * @param ignored the fields that are not compared
 */
record BenchmarkQuery(String name, String document, Map<String, Object> variables, String statement,
		Map<String, Object> parameters, Set<String> ignored) {

	private static final Path RESOURCES = Path.of("src/test/resources");

	/** The document of a client and the statement of the same name. */
	static BenchmarkQuery ofClient(String name, String document, Map<String, Object> parameters, String... ignored) {
		return new BenchmarkQuery(name, "graphql-test/" + document, Map.of(),
				String.valueOf(Path.of(document).getFileName()), parameters, Set.of(ignored));
	}

	/** Has letters and digits only, because it is part of the address of the baseline. */
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
