package org.coopgraph.graphql.selection;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The names that a document selects of a page. */
class SelectedNamesTests {

	private static final String SCHEMA = """
			type Query { page: Page }
			interface Counted { count: Int }
			type Page implements Counted { count: Int rows: [Row] }
			type Row implements Counted { count: Int id: ID }
			""";

	private final AtomicReference<SelectedNames> selected = new AtomicReference<>();

	private final GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
			RuntimeWiring.newRuntimeWiring().type("Query", (query) -> query.dataFetcher("page", (environment) -> {
				this.selected.set(SelectedNames.of(environment));
				return Map.of();
			})).type("Counted", (counted) -> counted.typeResolver(SelectedNamesTests::row)).build());

	private static GraphQLObjectType row(TypeResolutionEnvironment environment) {
		return Objects.requireNonNull(environment.getSchema().getObjectType("Row"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ page { count } }                                                            | count
			{ page { a: count rows { id } } }                                             | count rows
			{ page { rows { count } } }                                                   | rows
			{ page { __typename } }                                                       | __typename
			{ page { ... on Counted { count } ... { rows { id } } } }                     | count rows
			{ page { ... on Counted { ... on Row { count } } rows { id } } }              | rows
			{ page { rows { id } } page { count } }                                       | count rows
			{ page { ...F } } fragment F on Page { ...G rows { id } } fragment G on Counted { count } | count rows
			query ($no: Boolean = false) { page { count @include(if: $no) rows { id } } } | rows
			query ($no: Boolean = false) { page { count @skip(if: $no) rows { id } } }    | count rows
			{ page { ...F @skip(if: true) rows { id } } } fragment F on Page { count }    | rows
			""")
	void shouldBeThoseOfTheObjectItself(String document, String names) {
		GraphQL.newGraphQL(this.schema).build().execute(ExecutionInput.newExecutionInput(document));
		assertThat(Objects.requireNonNull(this.selected.get()).names()).isEqualTo(Set.of(names.split(" ")));
	}

}
