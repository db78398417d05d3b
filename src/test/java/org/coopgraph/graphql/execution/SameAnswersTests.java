package org.coopgraph.graphql.execution;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.util.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.ClientDocuments;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.graphql.method.ControllerMethod;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers of the service with plans are those of graphql-java and Spring GraphQL
 * without them, byte by byte.
 */
@GraphServiceTest
class SameAnswersTests {

	private static final int DOCUMENTS = 20_000;

	private static final long SEED = 1895;

	private static final String IDS = """
			{ countries { id } regions { id } sectors { id } values { id } principles { id } statements { id }
			  figures { id } events(first: 50) { nodes { id } } officeHolders { person { id } }
			  alliance { id partners { partner { id } } bodies { id } }
			  dataset { sources { id } } organisations(first: 30) { nodes { id } } }
			""";

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private BatchLoaderRegistry loaders;

	@Autowired
	private List<DataFetcherExceptionResolver> exceptions;

	private DefaultExecutionGraphQlService reference;

	@BeforeEach
	void buildWithoutPlans() {
		GraphQLSchema schema = withFetchersOfSpring(this.source.schema());
		GraphQL graphQl = this.source.graphQl()
			.transform((builder) -> builder.schema(schema)
				.queryExecutionStrategy(new AsyncExecutionStrategy(
						DataFetcherExceptionResolver.createExceptionHandler(this.exceptions))));
		this.reference = new DefaultExecutionGraphQlService(new GraphQlSource() {
			@Override
			public GraphQL graphQl() {
				return graphQl;
			}

			@Override
			public GraphQLSchema schema() {
				return schema;
			}
		});
		this.reference.addDataLoaderRegistrar(this.loaders);
	}

	private static GraphQLSchema withFetchersOfSpring(GraphQLSchema schema) {
		GraphQLCodeRegistry registry = schema.getCodeRegistry();
		GraphQLCodeRegistry.Builder methods = GraphQLCodeRegistry.newCodeRegistry(registry);
		schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.forEach((type) -> type.getFieldDefinitions().forEach((field) -> {
				if (registry.getDataFetcher(type, field) instanceof ControllerMethod method) {
					methods.dataFetcher(FieldCoordinates.coordinates(type, field), method.described());
				}
			}));
		return schema.transformWithoutTypes((builder) -> builder.codeRegistry(methods.build()));
	}

	static ExecutionGraphQlResponse execute(ExecutionGraphQlService service, String document,
			@Nullable String operation, Map<String, @Nullable Object> variables) {
		return Objects.requireNonNull(service
			.execute(new DefaultExecutionGraphQlRequest(document, operation, variables, Map.of(), "1", Locale.ENGLISH))
			.contextWrite(Context.of(ReadBudget.KEY, ReadBudget.ofRequest(Duration.ofMinutes(1))))
			.block());
	}

	private ExecutionGraphQlResponse same(String document, @Nullable String operation,
			Map<String, @Nullable Object> variables) {
		ExecutionGraphQlResponse expected = execute(this.reference, document, operation, variables);
		assertThat(bytes(execute(this.service, document, operation, variables)))
			.as(() -> document + "\n" + variables + "\n" + bytes(expected))
			.isEqualTo(bytes(expected));
		return expected;
	}

	/** Errors of fields that are fetched at the same time come in any order. */
	private static String bytes(ExecutionGraphQlResponse response) {
		Map<String, Object> answer = new LinkedHashMap<>(response.toMap());
		answer.computeIfPresent("errors",
				(_, errors) -> ((List<?>) errors).stream().sorted(Comparator.comparing(Object::toString)).toList());
		return JsonMapper.shared().writeValueAsString(answer);
	}

	static List<String> documents() {
		return ClientDocuments.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldAnswerTheDocumentsOfClients(String name) throws IOException {
		String document = ClientDocuments.text(name);
		Parser.parse(document)
			.getDefinitionsOfType(OperationDefinition.class)
			.forEach((operation) -> same(document, operation.getName(), Map.of()));
	}

	@Test
	void shouldAnswerGeneratedDocuments() {
		GeneratedValues values = new GeneratedValues(
				ids(execute(this.service, IDS, null, Map.of()).getExecutionResult().getData()));
		Random chance = new Random(SEED);
		int valid = 0;
		int failed = 0;
		while (valid < DOCUMENTS) {
			GeneratedDocument document = new GeneratedDocument(this.source.schema(), values, chance);
			ExecutionGraphQlResponse response = same(document.text(), null, document.variables());
			valid += response.getExecutionResult().isDataPresent() ? 1 : 0;
			failed += response.isValid() && !response.getErrors().isEmpty() ? 1 : 0;
		}
		assertThat(failed).isGreaterThan(DOCUMENTS / 100);
	}

	private static List<String> ids(@Nullable Object data) {
		List<String> ids = new ArrayList<>();
		collect(data, ids);
		return ids.stream().distinct().toList();
	}

	private static void collect(@Nullable Object data, List<String> ids) {
		switch (data) {
			case Map<?, ?> object -> object.values().forEach((value) -> collect(value, ids));
			case List<?> list -> list.forEach((element) -> collect(element, ids));
			case String id -> ids.add(id);
			case null, default -> {
			}
		}
	}

}
