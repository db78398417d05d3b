package org.coopgraph.graphql.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.coopgraph.start.StartupException;

/**
 * A document of the explorer, or one that the operator registers.
 *
 * @param file the name of its file
 * @param id its id in a manifest
 */
record RegisteredDocument(String file, @Nullable String id, String text) {

	/** All ids by which requests may name it. */
	Stream<String> ids(DocumentValidation validation) {
		Stream<String> computed = Stream.of(Sha256.of(this.text), name(validation));
		return (this.id != null) ? Stream.concat(Stream.of(this.id), computed) : computed;
	}

	/** The name of its operation. */
	String name(DocumentValidation validation) {
		PreparsedDocumentEntry entry = validation.of(this.text);
		if (entry.hasErrors()) {
			throw failure("is not valid: " + sentence(entry.getErrors().getFirst()));
		}
		List<OperationDefinition> operations = Objects.requireNonNull(entry.getDocument())
			.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1 || operations.getFirst().getName() == null) {
			throw failure("must have one operation, with a name.");
		}
		return operations.getFirst().getName();
	}

	private static String sentence(GraphQLError error) {
		String message = error.getMessage().strip();
		String place = (error.getLocations() == null) ? ""
				: error.getLocations()
					.stream()
					.findFirst()
					.map((location) -> " Line %s, column %s.".formatted(location.getLine(), location.getColumn()))
					.orElse("");
		return (message.endsWith(".") ? message : message + ".") + place;
	}

	StartupException failure(String predicate) {
		String document = (this.id != null) ? "The document \"%s\" of %s ".formatted(this.id, this.file)
				: "The document %s ".formatted(this.file);
		return new StartupException(document + predicate);
	}

}
