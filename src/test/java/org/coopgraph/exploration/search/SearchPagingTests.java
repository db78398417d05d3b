package org.coopgraph.exploration.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.exploration.search.Searches.Hit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class SearchPagingTests {

	private final WebGraphQlTester graphQl;

	private final Searches searches;

	SearchPagingTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.searches = new Searches(graphQl);
	}

	@ParameterizedTest
	@ValueSource(ints = { 37, 100 })
	void shouldReturnEachHitOnceInTheOrderOfScoreAndId(int size) {
		List<Hit> hits = this.searches.allPages("cooperative union", size);
		assertThat(hits).hasSizeGreaterThan(200)
			.isSortedAccordingTo(
					Comparator.comparingDouble(Hit::score).reversed().thenComparing((hit) -> hit.entity().id()))
			.extracting((hit) -> hit.entity().id())
			.doesNotHaveDuplicates();
		assertThat(hits).isEqualTo(this.searches.allPages("cooperative union", 91));
	}

	@Test
	void shouldPageBackwardsThroughTheSameHits() {
		List<Hit> hits = this.searches.allPages("cooperative union", 100);
		var last = this.searches.page(Map.of("text", "cooperative union", "last", 30));
		last.path("search.nodes").entityList(Hit.class).isEqualTo(hits.subList(hits.size() - 30, hits.size()));
		String start = last.path("search.pageInfo.startCursor").entity(String.class).get();
		this.searches.page(Map.of("text", "cooperative union", "last", 50, "before", start))
			.path("search.nodes")
			.entityList(Hit.class)
			.isEqualTo(hits.subList(hits.size() - 80, hits.size() - 30));
	}

	@Test
	void shouldCountAllHitsWithoutTruncation() {
		Response answer = this.graphQl.document("{ search(text: \"cooperative union\") { totalCount truncated } }")
			.execute();
		answer.path("search.totalCount")
			.entity(Integer.class)
			.isEqualTo(this.searches.allPages("cooperative union", 100).size());
		answer.path("search.truncated").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void shouldReturnAnEmptyPageWhenFirstIsZero() {
		var page = this.searches.page(Map.of("text", "bank", "first", 0));
		page.path("search.nodes").entityList(Hit.class).hasSize(0);
		page.path("search.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		page.path("search.pageInfo.endCursor").valueIsNull();
	}

	@Test
	void shouldRefuseACursorOfAnotherText() {
		String cursor = this.searches.page(Map.of("text", "bank"))
			.path("search.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertRefused("banks", cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubbish", "", "SCORE 2e063c|high|country:JP", "SCORE 2e063c|NaN|country:JP",
			"NAME ASC|bank|organisation:135" })
	void shouldRefuseAnInvalidCursor(String cursor) {
		assertRefused("bank",
				Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(cursor.replace('|', '\0').getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void shouldRefuseAPageThatIsTooLarge() {
		this.searches.page(Map.of("text", "bank", "first", 101))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("101", "100")));
	}

	private void assertRefused(String text, String cursor) {
		this.searches.page(Map.of("text", text, "after", cursor))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains("cursor");
			}));
	}

}
