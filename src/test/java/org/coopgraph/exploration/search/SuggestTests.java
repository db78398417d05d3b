package org.coopgraph.exploration.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class SuggestTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response suggest(String prefix, int first) {
		return this.graphQl
			.document("query ($prefix: String!, $first: Int!) {"
					+ " suggest(prefix: $prefix, first: $first) { text entity { id } } }")
			.variable("prefix", prefix)
			.variable("first", first)
			.execute();
	}

	private List<String> texts(String prefix) {
		return suggest(prefix, 20).path("suggest[*].text").entityList(String.class).get();
	}

	@ParameterizedTest
	@CsvSource({ "iffco,IFFCO,organisation:129", "jap,Japan,country:JP", "Japó,Japón,country:JP",
			"national cooperative bank of,National Cooperative Bank,organisation:480", "япо,Япония,country:JP",
			"日,日本,country:JP", "case,CASE,organisation:uk-r001315", "solidaridá,Solidaridad,value:solidarity",
			"ja-zen,JA-ZENCHU,organisation:101" })
	void shouldRankTheTypedNameFirst(String prefix, String text, String id) {
		Response answer = suggest(prefix, 1);
		answer.path("suggest[0].text").entity(String.class).isEqualTo(text);
		answer.path("suggest[0].entity.id").entity(String.class).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "ali,ALIANZA", "al,ALIANZA", "cace,CACEENP", "ca,CACEENP", "cols,COLSECOR", "agri,AGRIC COOP GHANA" })
	void shouldSuggestANameThatStartsWithThePrefix(String prefix, String text) {
		assertThat(texts(prefix)).contains(text);
	}

	@Test
	void shouldSuggestANameAtEachKeystroke() {
		String name = "Norwegian Agricultural Co-operatives";
		for (int length = 8; length <= name.length(); length++) {
			assertThat(texts(name.substring(0, length))).as(name.substring(0, length)).contains(name);
		}
	}

	@Test
	void shouldRankShortNamesThatStartWithThePrefixFirst() {
		List<String> texts = texts("coop");
		assertThat(texts).hasSize(20).startsWith("Coop FR", "CoopCat", "Coopfed");
		assertThat(texts("bank of").stream().limit(18)).allMatch((text) -> text.matches("(?i).*\\bbank.*"));
	}

	@Test
	void shouldSuggestEveryOrganisationOfAnAcronym() {
		suggest("CONFECOOP", 20).path("suggest[?(@.text == 'CONFECOOP')].entity.id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).hasSize(3).doesNotHaveDuplicates());
	}

	@ParameterizedTest
	@CsvSource({
			"union cooperative de credit agricole et rural d h,Union Cooperative de Credit Agricole et Rural d'Haiti",
			"cote d iv,Côte d’Ivoire", "jp,Japan", "ivory,Ivory Coast" })
	void shouldSuggestByOtherSpellingsAndCodes(String prefix, String text) {
		assertThat(texts(prefix)).contains(text);
	}

	@Test
	void shouldRequireAllWords() {
		assertThat(texts("norway hous")).isEqualTo(texts("\"norway) hous*")).isNotEmpty();
		assertThat(texts("housing zzzz")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "(", "*", "-", "農業" })
	void shouldSuggestNothingForATextThatNoNameContains(String prefix) {
		assertThat(texts(prefix)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 21 })
	void shouldRefuseANumberOfNamesOutOfBounds(int first) {
		suggest("coop", first).errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
			assertThat(error.getMessage()).contains(String.valueOf(first), "20").endsWith(".");
		}));
	}

}
