package org.coopgraph.organisation.filter;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class OrganisationTextFilterTests {

	private final WebGraphQlTester graphQl;

	private final Organisations organisations;

	OrganisationTextFilterTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.organisations = new Organisations(graphQl);
	}

	private void assertSelects(Map<String, Object> filter, Predicate<OrganisationFact> which) {
		List<String> expected = Facts.organisations()
			.stream()
			.filter(which)
			.sorted(OrganisationNames.BY_NAME)
			.map(OrganisationFact::id)
			.toList();
		assertThat(expected).hasSizeGreaterThan(1);
		assertThat(this.organisations.forward(2, Map.of("filter", filter))).isEqualTo(expected);
		assertThat(this.organisations.backward(2, Map.of("filter", filter))).isEqualTo(expected);
		this.organisations.page(Map.of("filter", filter, "first", 0))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(expected.size());
	}

	private static boolean hasWord(OrganisationFact fact, String beginning) {
		return fact.name().matches("(?i).*\\b" + beginning + ".*");
	}

	@ParameterizedTest
	@CsvSource({ "housing,housing", "Hóusing,housing", "huosing,housing", "housin,housing", "forestry,forest" })
	void shouldSelectByAWordOfTheNameInTheOrderOfNames(String text, String word) {
		assertSelects(Map.of("text", text), (fact) -> hasWord(fact, word));
	}

	@Test
	void shouldRequireAllWordsAndEveryOtherField() {
		assertSelects(Map.of("text", "federation japan"),
				(fact) -> hasWord(fact, "federation") && hasWord(fact, "japan"));
		assertSelects(
				Map.of("text", "national coop", "regions", List.of("asia-pacific"), "sectors", List.of("agriculture"),
						"roles", List.of("MEMBER")),
				(fact) -> hasWord(fact, "national") && hasWord(fact, "co-?op") && "asia-pacific".equals(fact.region())
						&& fact.sectors().contains("agriculture"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Union Cooperative de Credit Agricole et Rural d Haiti",
			"Union Cooperative de Credit Agricole et Rural d`Haiti", "credit agricole et rural dʼhaiti ",
			"\uFEFFUnion Cooperative rural d’Haiti." })
	void shouldIgnoreTheApostropheOfAnElision(String text) {
		assertThat(this.organisations.ids(Map.of("filter", Map.of("text", text))))
			.containsExactly("organisation:20768");
	}

	@Test
	void shouldSelectByTheAcronymAndNeverTheAlliance() {
		assertThat(this.organisations.ids(Map.of("filter", Map.of("text", "ja-zenchu"))))
			.containsExactly("organisation:101");
		assertThat(this.organisations.ids(Map.of("filter", Map.of("text", "international cooperative alliance"))))
			.contains("organisation:ica-global-office")
			.doesNotContain("organisation:ica");
		assertThat(this.organisations.ids(Map.of("filter", Map.of("text", "japon")))).doesNotContain("country:JP");
	}

	@Test
	void shouldSelectWithinACountryAndInFacets() {
		Response answer = this.graphQl.document("""
				{
				  country(code: "KE") { organisations(filter: { text: "univer" }) { totalCount nodes { id } } }
				  organisations(filter: { text: "univer" }) { facets { countries { country { code } count } } }
				}""").execute();
		answer.path("country.organisations.nodes[*].id").entityList(String.class).containsExactly("organisation:253");
		answer.path("country.organisations.totalCount").entity(Integer.class).isEqualTo(1);
		answer.path("organisations.facets.countries[*].country.code")
			.entityList(String.class)
			.contains("KE", "TZ", "PY");
	}

}
