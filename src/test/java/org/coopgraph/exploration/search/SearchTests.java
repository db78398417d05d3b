package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.exploration.search.Searches.Hit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class SearchTests {

	private final WebGraphQlTester graphQl;

	private final Searches searches;

	SearchTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.searches = new Searches(graphQl);
	}

	@Test
	void shouldAnswerTheDocumentOnSearch() {
		Response answer = this.graphQl.documentName("exploration/search").execute();
		answer.path("search.nodes[0].entity.id").entity(String.class).isEqualTo("organisation:20768");
		answer.path("search.nodes[*].entity.__typename").entityList(String.class).hasSize(10);
		answer.path("search.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		answer.path("suggest[*].text")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).hasSize(8)
				.allMatch((text) -> text.toLowerCase(Locale.ROOT).startsWith("coop")));
	}

	@Test
	void shouldFindAgriculturalCooperationInAnyLanguage() {
		assertThat(this.searches.hits("cooperacion agricola").stream().limit(20))
			.allSatisfy((hit) -> assertThat(hit.matched()).containsIgnoringCase("agric").containsPattern("(?i)co-?op"))
			.first()
			.extracting(Hit::matched)
			.isEqualTo("Union Cooperative de Credit Agricole et Rural d'Haiti");
		assertThat(this.searches.ids("cooperacion agricola")).contains("organisation:101", "organisation:icao",
				"sector:agriculture");
	}

	@Test
	void shouldRankACountryByItsFrenchNameBeforeRelatedNames() {
		List<Hit> hits = this.searches.hits("japon");
		assertThat(hits.getFirst().entity().id()).isEqualTo("country:JP");
		assertThat(hits.getFirst().matched()).isEqualTo("Japon");
		assertThat(hits).hasSizeGreaterThan(5)
			.allSatisfy((hit) -> assertThat(hit.matched()).containsPattern("Jap[ao]n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coopérative", "COOPERATIVE", "co-operative", "Coope\u0301rative", "coopertive" })
	void shouldFindEveryCooperativeInAnySpelling(String text) {
		List<String> expected = Facts.organisations()
			.stream()
			.filter((fact) -> fact.name().matches("(?iu).*\\bco-?op[eé]rative\\b.*"))
			.map((fact) -> fact.id())
			.toList();
		assertThat(this.searches.allPages(text, 100)).extracting((hit) -> hit.entity().id())
			.doesNotHaveDuplicates()
			.containsAll(expected);
	}

	@ParameterizedTest
	@CsvSource({ "JA-ZENCHU,organisation:101", "ja zenchu,organisation:101", "ja-zenc,organisation:101",
			"IFFCO,organisation:129", "iffco,organisation:129", "fran,country:FR", "japa,country:JP",
			"ncba clusa,organisation:60", "ica,organisation:ica", "ACI,organisation:ica", "aci.,organisation:ica",
			"'ICA ',organisation:ica", "‘ica’,organisation:ica", "I.C.A.,organisation:ica", "1cisp,organisation:35336",
			"国際,", "農業,", "日本,country:JP", "Япония,country:JP", "日,country:JP", "اليابان,country:JP", "일본,country:JP",
			"जापान,country:JP", "Allemagne,country:DE", "Deutschland,country:DE", "ivoire,country:CI",
			"l'agriculture,sector:agriculture", "solidaridad,value:solidarity", "guarco,person:ariel-guarco",
			"Japan,country:JP", "Agricultura,sector:agriculture",
			"organizacion internacional del trabajo,partner:ilo" })
	void shouldRankTheIntendedEntityFirst(String text, String id) {
		List<String> found = this.searches.ids(text);
		assertThat(found.isEmpty() ? null : found.getFirst()).isEqualTo(id);
	}

	@Test
	void shouldSearchForAnOperatorAsAWord() {
		List<Hit> hits = this.searches.hits(") OR *:*");
		assertThat(hits).isNotEmpty().allSatisfy((hit) -> assertThat(hit.matched()).containsPattern("(?iu)\\bor"));
		assertThat(hits).filteredOn((hit) -> !hit.entity().id().startsWith("organisation:uk-")).hasSizeLessThan(30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kenya/uganda", "kenya AND uganda", "name:kenya uganda", "\"kenya uganda", "kenya\\uganda",
			"kenya~uganda", "kenya* uganda", "(kenya uganda", "kenya!uganda^", "{kenya TO uganda]", "-kenya +uganda",
			"kenya && uganda || \u0000" })
	void shouldIgnoreTheSyntaxOfQueries(String text) {
		assertThat(this.searches.ids(text)).contains("country:KE", "country:UG");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "()", "*", "~\"\\", "—", "\uD83D\uDE00", "½", "²", "㊀", "\uD83D" })
	void shouldReturnNoHitForATextWithoutLettersAndDigits(String text) {
		Response page = this.searches.page(Map.of("text", text));
		page.path("search.nodes").entityList(Hit.class).hasSize(0);
		page.path("search.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void shouldRefuseALongText() {
		assertRefused("a".repeat(201), "201 characters");
		assertRefused("a ".repeat(31), "31 words");
		assertThat(this.searches.hits("a".repeat(200))).isEmpty();
		assertThat(this.searches.hits("bank ".repeat(30))).isNotEmpty();
	}

	private void assertRefused(String text, String why) {
		this.searches.page(Map.of("text", text))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(why).endsWith(".");
			}));
	}

}
