package org.coopgraph.exploration;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Any node, for client caches. */
@GraphServiceTest
class NodeTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response node(String id) {
		return this.graphQl.document("query ($id: ID!) { node(id: $id) { __typename id name sources { url } } }")
			.variable("id", id)
			.execute();
	}

	private Response nodes(List<String> ids) {
		return this.graphQl.document("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }").variable("ids", ids).execute();
	}

	@Test
	void shouldAnswerTheDocumentOnAnyNode() {
		Response answer = this.graphQl.documentName("exploration/node").execute();
		answer.path("node.__typename").entity(String.class).isEqualTo("CooperativePrinciple");
		answer.path("node.number").entity(Integer.class).isEqualTo(7);
		answer.path("node.name").entity(String.class).isEqualTo("Concern for Community");
		answer.path("nodes[0].id").entity(String.class).isEqualTo("country:FR");
		answer.path("nodes[1].id").entity(String.class).isEqualTo("sector:banking");
		answer.path("nodes[2]").valueIsNull();
	}

	@ParameterizedTest
	@CsvSource({ "organisation:ica,Alliance,International Cooperative Alliance",
			"organisation:17,Organisation,Co-operative Bank of Kenya Ltd",
			"organisation:ica-europe,Organisation,Cooperatives Europe", "country:FR,Country,France",
			"region:africa,Region,Africa", "sector:industry-and-services,Sector,Industry and services",
			"value:solidarity,CooperativeValue,Solidarity",
			"principle:2,CooperativePrinciple,Democratic Member Control",
			"statement:1995,IdentityStatement,Statement on the Cooperative Identity",
			"event:1896:2nd-congress,Event,2nd ICA Congress", "person:vaino-tanner,Person,Väinö Tanner",
			"partner:ilo,Partner,International Labour Organization",
			"'figure:COUNTRIES:2023-08-09:ica-news-2023-08-09',Figure,'Countries, 2023-08-09'", })
	void shouldFindANodeWithItsNameAndSources(String id, String type, String name) {
		Response answer = node(id);
		answer.path("node.__typename").entity(String.class).isEqualTo(type);
		answer.path("node.id").entity(String.class).isEqualTo(id);
		answer.path("node.name").entity(String.class).isEqualTo(name);
		answer.path("node.sources[*].url").entityList(String.class).hasSizeGreaterThan(0);
	}

	@Test
	void shouldReturnASourceAsItsOwnSource() {
		Response answer = this.graphQl.document("""
				{ node(id: "source:ica-about-fr") { __typename name sources { id } ... on Source { title url } } }
				""").execute();
		answer.path("node.__typename").entity(String.class).isEqualTo("Source");
		answer.path("node.sources[*].id").entityList(String.class).containsExactly("source:ica-about-fr");
		assertThat(answer.path("node.name").entity(String.class).get())
			.isEqualTo(answer.path("node.title").entity(String.class).get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing:here", "country:XX", "organisation:nobody", "figure:COUNTRIES:2023-08-09",
			"source:nothing", "organisation:icann", "abc", "" })
	void shouldReturnNullForAnUnknownId(String id) {
		Response answer = node(id);
		answer.errors().verify();
		answer.path("node").valueIsNull();
	}

	@Test
	void shouldKeepTheOrderOfTheIdsWithNullAndRepetition() {
		List<String> ids = List.of("value:equity", "organisation:ica", "nothing:here", "organisation:135", "country:IN",
				"organisation:135");
		List<Found> found = nodes(ids).path("nodes").entityList(Found.class).get();
		assertThat(found.stream().map(NodeTests::id)).containsExactly("value:equity", "organisation:ica", null,
				"organisation:135", "country:IN", "organisation:135");
	}

	private static @Nullable String id(@Nullable Found found) {
		return (found != null) ? found.id() : null;
	}

	@Test
	void shouldRefuseMoreThanAHundredIds() {
		nodes(Collections.nCopies(100, "country:FR")).path("nodes[*].id").entityList(String.class).hasSize(100);
		nodes(Collections.nCopies(101, "country:FR")).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains("101").contains("100");
			}));
	}

	private record Found(String id) {
	}

}
