package org.coopgraph.exploration;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

	static List<Example> examples() {
		return List.of(new Example("organisation:ica", "Alliance", "International Cooperative Alliance"),
				new Example("organisation:17", "Organisation", "Co-operative Bank of Kenya Ltd"),
				new Example("organisation:ica-europe", "Organisation", "Cooperatives Europe"),
				new Example("country:FR", "Country", "France"), new Example("region:africa", "Region", "Africa"),
				new Example("sector:industry-and-services", "Sector", "Industry and services"),
				new Example("value:solidarity", "CooperativeValue", "Solidarity"),
				new Example("principle:2", "CooperativePrinciple", "Democratic Member Control"),
				new Example("statement:1995", "IdentityStatement", "Statement on the Cooperative Identity"),
				new Example("event:1896:2nd-congress", "Event", "2nd ICA Congress"),
				new Example("person:vaino-tanner", "Person", "Väinö Tanner"),
				new Example("partner:ilo", "Partner", "International Labour Organization"),
				new Example("register:uk-cooperatives", "Register",
						"Co-operatives UK's open data on the cooperatives of the United Kingdom"),
				new Example("ownership:workers", "OwnershipType", "Workers"),
				new Example("organisation:135/MEMBER_OF/organisation:ica", "Relationship", "member of"),
				new Example("source:actor-atlas-ica", "Source", "Actor Atlas: the ICA"),
				new Example("figure:COUNTRIES:2023-08-09:ica-news-2023-08-09", "Figure", "Countries, 2023-08-09"));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void shouldFindANodeWithItsNameAndSources(Example node) {
		Response answer = node(node.id());
		answer.path("node.__typename").entity(String.class).isEqualTo(node.type());
		answer.path("node.id").entity(String.class).isEqualTo(node.id());
		answer.path("node.name").entity(String.class).isEqualTo(node.name());
		answer.path("node.sources[*].url").entityList(String.class).hasSizeGreaterThan(0);
	}

	@Test
	void shouldFindEveryTypeThatHasAnId() {
		Response answer = this.graphQl.document("""
				{
				  node: __type(name: "Node") { possibleTypes { name } }
				  entity: __type(name: "Entity") { interfaces { name } possibleTypes { name } }
				  __schema { types { name kind fields { name } } }
				}
				""").execute();
		List<String> withId = answer.path("__schema.types[?(@.kind == 'OBJECT')]")
			.entityList(Type.class)
			.get()
			.stream()
			.filter((type) -> type.fields().contains(new Named("id")))
			.map(Type::name)
			.toList();
		assertThat(examples().stream().map(Example::type).distinct()).containsExactlyInAnyOrderElementsOf(withId);
		assertThat(names(answer, "node.possibleTypes")).containsExactlyInAnyOrderElementsOf(withId);
		assertThat(names(answer, "entity.possibleTypes")).containsExactlyInAnyOrderElementsOf(withId);
		assertThat(names(answer, "entity.interfaces")).contains("Node", "Sourced");
	}

	private static List<String> names(Response answer, String types) {
		return answer.path(types + "[*].name").entityList(String.class).get();
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

	private record Example(String id, String type, String name) {
	}

	private record Type(String name, List<Named> fields) {
	}

	private record Named(String name) {
	}

	private record Found(String id) {
	}

}
