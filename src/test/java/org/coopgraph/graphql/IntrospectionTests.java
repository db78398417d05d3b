package org.coopgraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema that a client introspects is the schema of the file. */
@GraphServiceTest
class IntrospectionTests {

	/** Those of the GraphQL specification, which no schema declares. */
	private static final Set<String> SPECIFIED = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

	/** Introspection does not show how the file writes a description. */
	private static final Pattern BLOCK = Pattern.compile("\"\"\"\\n\\s*(.*?)\\n\\s*\"\"\"", Pattern.DOTALL);

	private record Scalar(String name, @Nullable String specifiedByURL) {
	}

	@Autowired
	private WebGraphQlTester graphQl;

	private static Document file() throws IOException {
		return Parser.parse(Files.readString(Path.of("schema.graphqls")));
	}

	private static <T> List<T> definitions(Class<T> kind) throws IOException {
		return file().getDefinitions().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private Response introspect() {
		return this.graphQl.document("{ __schema { types { name kind isOneOf specifiedByURL } directives { name } } }")
			.execute();
	}

	@Test
	void shouldIntrospectTheTypesFieldsArgumentsAndDescriptionsOfTheFile() throws IOException {
		String query = IntrospectionQueryBuilder.build(Options.defaultOptions().inputValueDeprecation(true));
		Map<String, Object> schema = this.graphQl.document(query)
			.execute()
			.path("__schema")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		Document introspected = new IntrospectionResultToSchema().createSchemaDefinition(Map.of("__schema", schema));
		assertThat(print(introspected)).isEqualTo(print(file()));
	}

	/** Introspection does not show the directives that a schema applies. */
	private static String print(Document schema) {
		Node<?> withoutDirectives = new AstTransformer().transform(schema, new NodeVisitorStub() {
			@Override
			@SuppressWarnings("rawtypes")
			public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
				return TreeTransformerUtil.deleteNode(context);
			}
		});
		return BLOCK.matcher(AstPrinter.printAst(new AstSorter().sort((Document) withoutDirectives)))
			.replaceAll("\"$1\"");
	}

	@Test
	void shouldIntrospectTheDirectivesOfTheFileAndOfTheSpecification() throws IOException {
		Set<String> expected = new HashSet<>(SPECIFIED);
		definitions(DirectiveDefinition.class).forEach((directive) -> expected.add(directive.getName()));
		introspect().path("__schema.directives[*].name")
			.entityList(String.class)
			.satisfies((names) -> assertThat(names).containsExactlyInAnyOrderElementsOf(expected));
	}

	@Test
	void shouldIntrospectTheSpecificationOfEachScalar() throws IOException {
		List<Scalar> expected = definitions(ScalarTypeDefinition.class).stream()
			.map((scalar) -> new Scalar(scalar.getName(), specification(scalar)))
			.toList();
		introspect().path("__schema.types[?(@.kind == 'SCALAR')]")
			.entityList(Scalar.class)
			.satisfies((scalars) -> assertThat(scalars).containsAll(expected));
	}

	private static @Nullable String specification(ScalarTypeDefinition scalar) {
		return scalar.getDirectives("specifiedBy")
			.stream()
			.map((directive) -> ((StringValue) Objects.requireNonNull(directive.getArgument("url")).getValue())
				.getValue())
			.findFirst()
			.orElse(null);
	}

	@Test
	void shouldIntrospectTheInputsWithOneField() throws IOException {
		List<String> expected = definitions(InputObjectTypeDefinition.class).stream()
			.filter((input) -> input.hasDirective("oneOf"))
			.map(InputObjectTypeDefinition::getName)
			.toList();
		introspect().path("__schema.types[?(@.isOneOf == true)].name")
			.entityList(String.class)
			.satisfies((names) -> assertThat(names).containsExactlyInAnyOrderElementsOf(expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ ... @defer { alliance { id } } }",
			"{ ... @defer(label: \"later\", if: true) { alliance { id } } }",
			"{ ...Late @defer } fragment Late on Query { alliance { id } }",
			"{ sectors @stream(initialCount: 1) { id } }",
			"query @experimental_disableErrorPropagation { alliance { id } }" })
	void shouldExplainThatAnAnswerIsSentAsAWhole(String document) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).first().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains("@").endsWith("an answer is always sent as a whole.");
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription { alliance { id } }", "subscription Changes { events { totalCount } }",
			"mutation { delete }" })
	void shouldExplainThatTheSchemaCanOnlyBeQueried(String document) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).endsWith("it can only be queried.");
			}));
	}

}
