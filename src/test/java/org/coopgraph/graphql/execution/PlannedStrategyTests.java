package org.coopgraph.graphql.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.ClassNameTypeResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that plans cannot write, beside those that they can. */
class PlannedStrategyTests {

	private static final String SCHEMA = """
			type Query { shop: Shop shops: [Shop] thing: Thing }
			interface Thing { name: String! }
			type Shop implements Thing { name: String! kind: Kind apples: [Apple!] best: Thing things: [Thing]
			  nothing: String! optional: Int later: String failing: String wrong: [String] nested: [[Int]] self: Shop
			  loaded(key: Int = 1): String other: Shop missing: String! strict: Shop! }
			type Apple implements Thing { name: String! weight: Int! shop: Shop }
			enum Kind { BIG SMALL }
			""";

	/** Neither named as a type nor as one of its interfaces. */
	record Stranger(String name) {
	}

	record Apple(@Nullable String name, Object weight, @Nullable Object shop) {
	}

	enum Kind {

		BIG, SMALL, HUGE

	}

	/** Has a value for each way in which a plan gives up. */
	record Shop(String name, Object kind, Object apples, Object best, List<?> things) {

		public @Nullable String nothing() {
			return null;
		}

		public Optional<Integer> optional() {
			return Optional.of(3);
		}

		public CompletableFuture<String> later() {
			return CompletableFuture.completedFuture("now");
		}

		public String failing() {
			throw new IllegalArgumentException("failed");
		}

		public String wrong() {
			return "no list";
		}

		public List<@Nullable List<@Nullable Integer>> nested() {
			return Arrays.asList(Arrays.asList(1, null), null, List.of());
		}

		public Shop self() {
			return this;
		}

		public Shop strict() {
			return this;
		}

	}

	private static final Apple GOOD = new Apple("Cox", 3, null);

	private static final Shop SHOP = new Shop("A", Kind.BIG, List.of(GOOD, GOOD), GOOD, Arrays.asList(GOOD, null));

	private static final Shop BAD = new Shop("B", Kind.HUGE, new Apple[] { GOOD, new Apple(null, 2, null) },
			new Stranger("?"), List.of(GOOD, new Stranger("?"), new Apple("Heavy", "much", SHOP)));

	private final AtomicInteger batches = new AtomicInteger();

	/** Each text is parsed once, as in the service. */
	private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();

	private final GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
			RuntimeWiring.newRuntimeWiring()
				.type("Query",
						(query) -> query.dataFetcher("shop", (environment) -> SHOP)
							.dataFetcher("thing", (environment) -> SHOP)
							.dataFetcher("shops", (environment) -> Arrays.asList(SHOP, null, BAD)))
				.type("Shop",
						(shop) -> shop.dataFetcher("loaded", PlannedStrategyTests::load)
							.dataFetcher("missing", (environment) -> CompletableFuture.completedFuture(null))
							.dataFetcher("other", (environment) -> CompletableFuture.completedFuture(SHOP)))
				.type("Thing", (thing) -> thing.typeResolver(new ClassNameTypeResolver()))
				.build());

	private static CompletableFuture<String> load(DataFetchingEnvironment environment) {
		DataLoader<Integer, String> loader = Objects.requireNonNull(environment.getDataLoader("loader"));
		return loader.load(Objects.requireNonNull(environment.getArgument("key")));
	}

	private ExecutionResult execute(ExecutionStrategy strategy, String document, Map<String, Object> variables) {
		DataLoader<Integer, String> loader = DataLoaderFactory.newDataLoader((keys) -> {
			this.batches.incrementAndGet();
			return CompletableFuture.completedFuture(keys.stream().map(String::valueOf).toList());
		});
		return GraphQL.newGraphQL(this.schema)
			.queryExecutionStrategy(strategy)
			.preparsedDocumentProvider((input, parse) -> CompletableFuture
				.completedFuture(this.documents.computeIfAbsent(input.getQuery(), (text) -> parse.apply(input))))
			.build()
			.execute(ExecutionInput.newExecutionInput(document)
				.variables(variables)
				.dataLoaderRegistry(DataLoaderRegistry.newRegistry().register("loader", loader).build()));
	}

	private ExecutionResult planned(String document, Map<String, Object> variables) {
		return execute(new PlannedStrategy(new SimpleDataFetcherExceptionHandler()), document, variables);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ shop { name kind apples { name weight } nested optional } }",
			"{ shop { best { name __typename ... on Apple { weight } } things { name } } }",
			"{ shops { name apples { name } } }", "{ shops { kind } }", "{ shops { things { name __typename } } }",
			"{ shops { best { name } } }", "{ shops { things { ... on Apple { weight shop { name } } } } }",
			"{ shop { nothing name } shops { name } }", "{ shops { self { nothing } name } }",
			"{ shop { later name } }", "{ shop { failing name } }", "{ shops { wrong name } }",
			"{ shops { self { name wrong } later } }",
			"{ a: shops { name loaded self { kind loaded(key: 2) } } b: shop { other { name loaded(key: 3) } } }",
			"{ thing { name ... on Shop { loaded kind } } }", "{ shops { name missing } }",
			"{ shop { name self { name missing } strict { name } } }",
			"{ shops { name strict { name missing } } shop { loaded strict { strict { name missing } } } }",
			"{ shops { loaded apples { name shop { loaded name } } nothing } }",
			"{ shops { ...F ...F self { ...F } } } fragment F on Thing { name ... on Shop { n: name self { kind } } }",
			"{ shop { self { name } self { name kind } ... on Thing { name } ... on Shop { self { n: name } } } }",
			"{ __schema { queryType { fields { name } } } shop { __typename other { t: __typename } } }" })
	void shouldAnswerAsGraphQlJavaDoes(String document) {
		ExecutionResult expected = execute(new AsyncExecutionStrategy(), document, Map.of());
		int batches = this.batches.getAndSet(0);
		assertThat(planned(document, Map.of()).toSpecification()).isEqualTo(expected.toSpecification())
			.hasToString(expected.toSpecification().toString());
		assertThat(this.batches).hasValue(batches);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldReadConditionsOfEachRequest(boolean condition) {
		String document = """
				query ($c: Boolean!, $d: Boolean = false) { shop { name @skip(if: $c) kind @include(if: $c)
				  ...F @include(if: $c) self @skip(if: $d) { name } self @include(if: $c) { kind } } }
				fragment F on Shop { n: name apples @include(if: $d) { name } }
				""";
		PlannedStrategy strategy = new PlannedStrategy(new SimpleDataFetcherExceptionHandler());
		Map<String, Object> variables = Map.of("c", condition);
		execute(strategy, document, Map.of("c", !condition));
		assertThat(execute(strategy, document, variables).toSpecification())
			.isEqualTo(execute(new AsyncExecutionStrategy(), document, variables).toSpecification());
	}

	@Test
	void shouldWriteValuesWithoutTheStepsOfGraphQlJava() {
		ExecutionStrategy strict = new PlannedStrategy(new SimpleDataFetcherExceptionHandler()) {
			@Override
			protected Object executeObject(ExecutionContext context, ExecutionStrategyParameters parameters) {
				assertThat(parameters.getFields().getKeys()).containsExactly("loaded");
				return super.executeObject(context, parameters);
			}
		};
		assertThat(execute(strict, """
				{ shop { name kind apples { name } best { name } nested optional self { name } loaded } }
				""", Map.of()).getErrors()).isEmpty();
	}

}
