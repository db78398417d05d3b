package org.coopgraph.exploration.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.exploration.search.Searches.Hit;
import org.coopgraph.fulltext.FullTextScore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Matching descriptions are found after matching names. */
@GraphServiceTest
class DescriptionSearchTests {

	private final Searches searches;

	DescriptionSearchTests(@Autowired WebGraphQlTester graphQl) {
		this.searches = new Searches(graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "discussion et vote,value:democracy,vote", "wealth or background,value:equality,wealth",
			"leurs difficultés,value:self-help,difficultés", "fortuna origen,value:equality,origen" })
	void shouldFindWordsOfADescriptionAndReturnTheSentence(String text, String id, String word) {
		Hit hit = this.searches.hits(text)
			.stream()
			.filter((found) -> found.entity().id().equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(hit.matched()).contains(word).endsWith(".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plaidoyer", "gouvernements", "environnement législatif", "altruisme" })
	void shouldFindFrenchWordsOfDescriptions(String text) {
		assertThat(this.searches.hits(text)).isNotEmpty();
	}

	@Test
	void shouldRankMatchingNamesBeforeDescriptions() {
		List<Hit> hits = this.searches.hits("democracy");
		assertThat(hits.getFirst().entity().id()).isEqualTo("value:democracy");
		assertThat(hits.stream().map(Hit::score).filter((score) -> score < FullTextScore.DESCRIBED))
			.isSortedAccordingTo((one, other) -> Double.compare(other, one));
	}

}
