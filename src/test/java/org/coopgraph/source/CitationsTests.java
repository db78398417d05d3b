package org.coopgraph.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The sources of single properties. */
@GraphServiceTest
class CitationsTests {

	@Autowired
	private WebGraphQlTester graphQl;

	static Stream<String> entitiesWithSourcesOfTheirProperties() {
		return Facts.of("property-sources").stream().map((row) -> row.get("entity")).distinct();
	}

	private Response entity(String id) {
		return this.graphQl
			.document("query ($id: ID!) { node(id: $id) { sources { id } citations { source { id } properties } } }")
			.variable("id", id)
			.execute();
	}

	@ParameterizedTest
	@MethodSource("entitiesWithSourcesOfTheirProperties")
	void shouldReturnTheSourcesOfEachPropertyThatHasItsOwn(String id) {
		assertThat(cited(id).filter((citation) -> citation.properties() != null)
			.flatMap((citation) -> citation.pairs().stream()))
			.containsExactlyInAnyOrderElementsOf(facts(id)
				.flatMap((row) -> row.words("sources").stream().map((key) -> row.get("property") + " " + key))
				.toList());
	}

	@ParameterizedTest
	@MethodSource("entitiesWithSourcesOfTheirProperties")
	void shouldReturnEverySourceOfAnEntityOnce(String id) {
		List<String> all = entity(id).path("node.sources[*].id").entityList(String.class).get();
		assertThat(all).doesNotHaveDuplicates()
			.hasSameElementsAs(cited(id).map((citation) -> citation.source().id()).collect(Collectors.toSet()));
	}

	@Test
	void shouldReturnNoPropertiesForASourceOfTheWholeEntity() {
		assertThat(cited("organisation:135")).singleElement()
			.isEqualTo(new Cited(new Key("source:ica-member-list-2021"), null));
	}

	private Stream<Cited> cited(String id) {
		return entity(id).path("node.citations").entityList(Cited.class).get().stream();
	}

	private static Stream<Fact> facts(String id) {
		return Facts.of("property-sources").stream().filter((row) -> row.get("entity").equals(id));
	}

	private record Cited(Key source, @Nullable List<String> properties) {

		List<String> pairs() {
			return (this.properties != null) ? this.properties.stream()
				.map((property) -> property + " " + this.source.id().substring("source:".length()))
				.toList() : List.of();
		}

	}

	private record Key(String id) {
	}

}
