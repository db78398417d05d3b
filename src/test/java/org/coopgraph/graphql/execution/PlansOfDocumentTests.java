package org.coopgraph.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlansOfDocumentTests {

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
			new SchemaParser().parse("type Query { shop: Shop } type Shop { name: String }"),
			RuntimeWiring.MOCKED_WIRING);

	private static final int CONDITIONS = 10;

	/** A document whose conditions can have a thousand combinations of values. */
	private static final String DOCUMENT = IntStream.range(0, CONDITIONS)
		.mapToObj((number) -> "n%s: __typename @include(if: $v%s)".formatted(number, number))
		.collect(Collectors.joining(" ", "query (" + variables() + ") { shop { name } ", " }"));

	private final PlansOfDocument plans = new PlansOfDocument(Parser.parse(DOCUMENT));

	private static String variables() {
		return IntStream.range(0, CONDITIONS)
			.mapToObj((number) -> "$v" + number + ": Boolean!")
			.collect(Collectors.joining(" "));
	}

	private DocumentPlan plan(int combination) {
		DocumentPlan[] plan = new DocumentPlan[1];
		GraphQL graphQl = GraphQL.newGraphQL(SCHEMA).queryExecutionStrategy(new AsyncExecutionStrategy() {

			@Override
			public java.util.concurrent.CompletableFuture<graphql.ExecutionResult> execute(ExecutionContext context,
					ExecutionStrategyParameters root) {
				plan[0] = PlansOfDocumentTests.this.plans.of(context);
				return super.execute(context, root);
			}

		}).build();
		assertThat(graphQl.execute(ExecutionInput.newExecutionInput(DOCUMENT).variables(values(combination)).build())
			.getErrors()).isEmpty();
		return plan[0];
	}

	private static Map<String, Object> values(int combination) {
		Map<String, Object> values = new HashMap<>();
		for (int number = 0; number < CONDITIONS; number++) {
			values.put("v" + number, (combination >> number & 1) == 1);
		}
		return values;
	}

	@Test
	void shouldUseAPlanAgainForTheSameValues() {
		assertThat(plan(5)).isSameAs(plan(5)).isNotSameAs(plan(6));
	}

	@Test
	void shouldKeepFewPlansWhateverRequestsSend() {
		IntStream.range(0, 200).forEach(this::plan);
		assertThat(this.plans.size()).isBetween(1, PlansOfDocument.MAX_PLANS);
	}

}
