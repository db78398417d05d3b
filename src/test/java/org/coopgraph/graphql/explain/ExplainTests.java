package org.coopgraph.graphql.explain;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.explain.ExplainedAnswer.Explained;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The executed statements in a response, on request. */
@GraphServiceTest
class ExplainTests {

	private static final String PAGE = """
			{
			  regions {
			    here: organisations(first: 2, filter: { within: { south: -90, west: -180, north: 90, east: 180 } }) {
			      nodes { name country { region { name } } membership { category } }
			    }
			  }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private List<Explained> explain(String document) {
		return ExplainedAnswer.to(this.graphQl.document(document));
	}

	@Test
	void shouldShowOneStatementForTheListsOfAllParents() {
		assertThat(explain(PAGE)).filteredOn((statement) -> !statement.memory())
			.extracting(Explained::field)
			.containsExactly("regions.here");
	}

	@Test
	void shouldShowTheStatementsBehindDataInMemory() {
		assertThat(explain(PAGE)).filteredOn(Explained::memory)
			.extracting(Explained::field)
			.contains("regions", "regions.here.nodes.country");
		assertThat(explain("{ sector(id: \"banking\") { name } }")).singleElement().satisfies((statement) -> {
			assertThat(statement.memory()).isTrue();
			assertThat(statement.cypher()).contains("(sector:Sector)");
			assertThat(statement.rows()).isEqualTo(8);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "yes", "" })
	void shouldRefuseAnExtensionOfAnotherType(String wanted) {
		// The answer without explanation is kept in memory.
		this.graphQl.document("{ alliance { id } }").executeAndVerify();
		this.graphQl.document("{ alliance { id } }")
			.extension("explain", wanted)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.isEqualTo("The extension explain must be true or false.")));
	}

	@Test
	void shouldShowTheParametersTheRowsAndTheTime() {
		Explained statement = explain(
				"{ organisations(first: 2, filter: { near: { latitude: 48.8, longitude: 2.4, kilometres: 300 } }) { nodes { name } } }")
			.stream()
			.filter((executed) -> !executed.memory())
			.findFirst()
			.orElseThrow();
		assertThat(statement.cypher()).startsWith("CYPHER 25").contains("$latitude").doesNotContain("48.8");
		assertThat(statement.parameters().toString()).contains("latitude=48.8", "metres=300000.0");
		assertThat(statement.rows()).isEqualTo(3);
		assertThat(statement.milliseconds()).isBetween(0.01, 10_000.0);
	}

	@Test
	void shouldShowNothingUnlessRequested() {
		assertThat(this.graphQl.document(PAGE).execute().returnResponse().getExtensions()).doesNotContainKey("explain");
		assertThat(this.graphQl.document(PAGE).extension("explain", false).execute().returnResponse().getExtensions())
			.doesNotContainKey("explain");
	}

	@Test
	void shouldShowOnlyTheStatementsOfTheRequest() {
		explain(PAGE);
		assertThat(explain("{ alliance { id } }")).extracting(Explained::field).containsOnly("alliance");
	}

	@Test
	void shouldBeDisabledByDefaultWithAnExternalServer() {
		ApplicationContextRunner service = new ApplicationContextRunner()
			.withUserConfiguration(ExplainConfiguration.class);
		service.run((context) -> assertThat(context).hasSingleBean(ExplainInterceptor.class));
		service.withPropertyValues("spring.neo4j.uri=bolt://localhost")
			.run((context) -> assertThat(context).doesNotHaveBean(ExplainInterceptor.class));
		service.withPropertyValues("coopgraph.explain.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ExplainInterceptor.class));
		service.withPropertyValues("spring.neo4j.uri=bolt://localhost", "coopgraph.explain.enabled=true")
			.run((context) -> assertThat(context).hasSingleBean(ExplainInterceptor.class));
	}

}
