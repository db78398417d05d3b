package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that all contenders answer, with many sets of variables.
 *
 * @param name its name in the report
 * @param document the GraphQL document for the service, a file of
 * {@code src/test/resources}
 * @param statement the Cypher statement of the floor, a file of
 * {@code src/test/resources/benchmark}
 * @param variables sets of variables, which take turns
 * @param ignored the fields that are not compared with those of the floor
 * @param conditional whether the client has the answer, and asks whether it is still
 * valid; the floor cannot say that
 */
record Question(String name, String document, String statement, List<Variables> variables, Set<String> ignored,
		boolean conditional) {

	private static final Path RESOURCES = Path.of("src/test/resources");

	/** A document and a statement of the same name. */
	static Question of(String name, String document, List<Variables> variables, String... ignored) {
		return new Question(name, document, String.valueOf(Path.of(document).getFileName()), variables, Set.of(ignored),
				false);
	}

	/** A document without variables, which real clients send again and again. */
	static Question repeated(String name, String document, Map<String, Object> parameters, String... ignored) {
		return of(name + " (repeated)", document, List.of(new Variables(Map.of(), parameters)), ignored);
	}

	Question withStatement(String other) {
		return new Question(this.name, this.document, other, this.variables, this.ignored, this.conditional);
	}

	Question asConditional(String newName) {
		return new Question(newName, this.document, this.statement, this.variables, this.ignored, true);
	}

	Question ignoring(Collection<String> fields) {
		Set<String> all = new HashSet<>(this.ignored);
		all.addAll(fields);
		return new Question(this.name, this.document, this.statement, this.variables, all, this.conditional);
	}

	boolean isRepeated() {
		return this.variables.size() == 1;
	}

	String graphQl() {
		try {
			return Files.readString(RESOURCES.resolve(this.document + ".graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
