package org.coopgraph.exploration;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The fields that return one entity by its id or key. */
@GraphServiceTest
class LookupTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response find(String field, String id) {
		return this.graphQl.document("query ($id: ID!) { found: %s(id: $id) { id } }".formatted(field))
			.variable("id", id)
			.execute();
	}

	static List<String> ids() {
		return List.of("region:africa", "sector:banking", "value:solidarity", "principle:7", "statement:1995",
				"figure:COUNTRIES:2023-08-09:ica-news-2023-08-09", "event:1895-08-19:founding", "person:vaino-tanner",
				"partner:ilo", "source:ica-about-fr");
	}

	private static String kind(String id) {
		return id.substring(0, id.indexOf(':'));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void shouldFindAnEntityByItsIdOrKeyInAnyCase(String id) {
		String key = id.substring(id.indexOf(':') + 1);
		assertThat(List.of(id, key, id.toUpperCase(Locale.ROOT), key.toLowerCase(Locale.ROOT)))
			.allSatisfy((given) -> find(kind(id), given).path("found.id").entity(String.class).isEqualTo(id));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void shouldReturnNullForAnUnknownKey(String id) {
		assertThat(List.of("nothing", "", ":", "country:FR", id + "x")).allSatisfy((unknown) -> {
			Response answer = find(kind(id), unknown);
			answer.errors().verify();
			answer.path("found").valueIsNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "\"7\"", "\"principle:7\"" })
	void shouldAcceptANumberAsAKey(String given) {
		this.graphQl.document("{ principle(id: %s) { number } }".formatted(given))
			.execute()
			.path("principle.number")
			.entity(Integer.class)
			.isEqualTo(7);
	}

	/** There is one Alliance; countries and organisations have keys of other kinds. */
	@Test
	void shouldOfferTheLookupOfEveryOtherKind() {
		Response answer = this.graphQl.document("""
				{
				  __type(name: "Query") { fields { name args { name } } }
				  node: __type(name: "Node") { possibleTypes { name } }
				}
				""").execute();
		List<String> lookups = answer.path("__type.fields")
			.entityList(Field.class)
			.get()
			.stream()
			.filter((field) -> field.args().equals(List.of(new Argument("id"))))
			.map(Field::name)
			.toList();
		assertThat(lookups)
			.containsExactlyInAnyOrderElementsOf(List.of("node", "region", "sector", "value", "principle", "statement",
					"figure", "event", "person", "partner", "register", "ownershipType", "source"));
		answer.path("node.possibleTypes[*].name")
			.entityList(String.class)
			.hasSize(lookups.size() - 1 + List.of("Alliance", "Country", "Organisation", "Relationship").size());
	}

	private record Field(String name, List<Argument> args) {
	}

	private record Argument(String name) {
	}

}
