package org.coopgraph.graphql.method;

import java.util.Objects;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which controller methods are called directly. */
@GraphServiceTest
class ControllerMethodsTests {

	@Autowired
	private GraphQlSource source;

	private DataFetcher<?> fetcher(String type, String field) {
		GraphQLSchema schema = this.source.schema();
		GraphQLObjectType parent = Objects.requireNonNull(schema.getObjectType(type));
		return schema.getCodeRegistry().getDataFetcher(parent, parent.getFieldDefinition(field));
	}

	@ParameterizedTest
	@CsvSource({ "Country, name", "Organisation, acronym", "Organisation, sectors", "Alliance, figures",
			"Query, country", "Query, values", "Organisation, membership", "Country, sources" })
	void shouldBePlainIfTheyReturnTheValueItself(String type, String field) {
		assertThat(fetcher(type, field)).isInstanceOfSatisfying(ControllerMethod.class,
				(method) -> assertThat(method.isPlain()).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "Country, organisations", "OrganisationConnection, totalCount", "OrganisationFacets, countries",
			"Organisation, related" })
	void shouldBeCalledDirectlyWithDataLoadersToo(String type, String field) {
		assertThat(fetcher(type, field)).isInstanceOfSatisfying(ControllerMethod.class,
				(method) -> assertThat(method.isPlain()).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "Query, organisation", "Query, search", "Query, path", "Query, events", "Country, sectors",
			"Country, code" })
	void shouldBeLeftToSpringIfTheyBlockOrHaveArgumentsToConvert(String type, String field) {
		assertThat(fetcher(type, field)).isNotInstanceOf(ControllerMethod.class);
	}

}
