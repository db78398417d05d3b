package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, and what they expect: an entity as the first hit, entities among the
 * top five hits or suggestions, or nothing.
 */
@GraphServiceTest
class TypedTextsTests {

	private static final int TOP = 5;

	private final WebGraphQlTester graphQl;

	private final Searches searches;

	TypedTextsTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.searches = new Searches(graphQl);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/typed-texts.csv", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1,
			ignoreLeadingAndTrailingWhitespace = false)
	void shouldFindWhatIsMeant(String kind, String question, String text, @Nullable String expected) {
		List<String> ids = (expected != null) ? List.of(expected.split(" ")) : List.of();
		switch (question) {
			case "first" -> assertThat(this.searches.ids(text)).as(kind).startsWith(ids.getFirst());
			case "top" -> assertThat(this.searches.ids(text).stream().limit(TOP)).as(kind).containsAll(ids);
			case "suggests" -> assertThat(suggested(text).stream().limit(TOP)).as(kind).containsAll(ids);
			case "nothing" -> assertThat(this.searches.ids(text)).as(kind).isEmpty();
			case "suggests nothing" -> assertThat(suggested(text)).as(kind).isEmpty();
			default -> throw new AssertionError(question);
		}
	}

	private List<String> suggested(String prefix) {
		return this.graphQl.document("query ($prefix: String!) { suggest(prefix: $prefix) { entity { id } } }")
			.variables(Map.of("prefix", prefix))
			.execute()
			.path("suggest[*].entity.id")
			.entityList(String.class)
			.get();
	}

}
