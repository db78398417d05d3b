package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark itself compares the answers; it does not run with the tests. */
class QuestionDocumentsTests {

	private static final Path FOLDER = Path.of("src/test/resources/benchmark");

	static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldAskForWhatTheSchemaHas(Path document) throws IOException {
		assertThat(new Validator().validateDocument(schema(), new Parser().parseDocument(Files.readString(document)),
				Locale.ENGLISH))
			.isEmpty();
	}

	private static GraphQLSchema schema() throws IOException {
		return SchemaGenerator.createdMockedSchema(Files.readString(Path.of("schema.graphqls")));
	}

}
