package org.coopgraph.alliance;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The partners and the statement on the page of the Alliance. */
@GraphServiceTest
class AllianceRelationsTests {

	private final Response page;

	AllianceRelationsTests(@Autowired WebGraphQlTester graphQl) {
		this.page = graphQl.documentName("alliance/alliancePage").execute();
	}

	private List<String> texts(String path) {
		return this.page.path("alliance." + path).entityList(String.class).get();
	}

	@Test
	void shouldListThePartnersWithTheFormOfThePartnership() {
		assertThat(texts("partners[*]['form']"))
			.containsExactlyInAnyOrderElementsOf(partnerships().map((partnership) -> partnership.get("form")).toList());
		assertThat(texts("partners[*].partner.name")).containsExactlyInAnyOrderElementsOf(partnerships()
			.map((partnership) -> Facts.one("partners", "id", partnership.get("partner")).get("nameFr", "name"))
			.toList());
	}

	@Test
	void shouldReturnTheDateSinceWhichAPartnershipLasts() {
		assertThat(texts("partners[?(@.partner.acronym == 'UN')].since")).containsExactly("1946");
		assertThat(texts("partners[?(@.partner.acronym == 'FAO' && @.form == 'MEMORANDUM')].since"))
			.containsExactly("2013-10-16");
		assertThat(texts("partners[?(@.partner.acronym == 'FAO' && @.form == 'PARTNERSHIP')].since")).singleElement()
			.isNull();
	}

	@Test
	void shouldReturnTheSourcesOfEveryPartnership() {
		List<String> expected = partnerships().flatMap((partnership) -> partnership.words("sources").stream())
			.map((source) -> Facts.one("sources", "id", source).get("url"))
			.toList();
		assertThat(texts("partners[*].sources[*].url")).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static Stream<Fact> partnerships() {
		return Facts.of("partnerships").stream();
	}

	@Test
	void shouldReturnTheStatementInForce() {
		Fact statement = Facts.one("statements", "id", "1995");
		this.page.path("alliance.statement.name").entity(String.class).isEqualTo(statement.get("nameFr"));
		this.page.path("alliance.statement.definition").entity(String.class).isEqualTo(statement.get("definitionFr"));
		this.page.path("alliance.statement.adopted").entity(String.class).isEqualTo("1995-09");
	}

	@Test
	void shouldListTheValuesOfTheStatementInOrder() {
		assertThat(texts("statement.values[*].name")).isEqualTo(column("values", "nameFr")).hasSize(10);
		assertThat(texts("statement.values[*].summary")).isEqualTo(column("values", "summaryFr"));
		assertThat(texts("statement.values[*].kind")).isEqualTo(column("values", "kind"));
	}

	@Test
	void shouldListThePrinciplesOfTheStatementInOrder() {
		assertThat(texts("statement.principles[*].name")).isEqualTo(column("principles", "nameFr")).hasSize(7);
		assertThat(texts("statement.principles[*].number")).containsExactly("1", "2", "3", "4", "5", "6", "7");
	}

	private static List<String> column(String file, String column) {
		return Facts.of(file).stream().map((row) -> row.get(column)).toList();
	}

	@Test
	void shouldListTheValuesThatAPrinciplePutsIntoPractice() {
		for (Fact principle : Facts.of("principles")) {
			String path = "statement.principles[?(@.number == %s)].putsIntoPractice[*]"
				.formatted(principle.get("number"));
			List<Fact> practices = practices(principle.get("number"));
			assertThat(texts(path + ".basis"))
				.containsExactlyInAnyOrderElementsOf(practices.stream().map((one) -> one.get("basis")).toList());
			assertThat(texts(path + ".value.name")).containsExactlyInAnyOrderElementsOf(practices.stream()
				.map((practice) -> Facts.one("values", "id", practice.get("value")).get("nameFr"))
				.toList());
		}
	}

	private static List<Fact> practices(String principle) {
		return Facts.of("practice").stream().filter((one) -> one.get("principle").equals(principle)).toList();
	}

}
