package org.coopgraph.alliance;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and office holders of a period. */
@GraphServiceTest
class PeriodTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response execute(Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("alliance/period").variables(variables).execute();
	}

	private List<String> figures(Map<String, @Nullable Object> variables) {
		return execute(variables).path("figures[*].id").entityList(String.class).get();
	}

	private List<String> holders(Map<String, @Nullable Object> variables) {
		return execute(variables).path("officeHolders")
			.entityList(Term.class)
			.get()
			.stream()
			.map((term) -> term.person().id().substring("person:".length()) + " " + term.office())
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "1895,1895", "1895-06,1937", "2009,2021-06", "2021-06-15,2023-08-08", "2023-08-09,2023-08-09",
			"2023-02,2023-03", "2024,2024", "2030,2100" })
	void shouldReturnTheFiguresOfAPeriod(String from, String to) {
		List<String> expected = Facts.of("figures")
			.stream()
			.filter((figure) -> last(figure.get("asOf")).compareTo(first(from)) >= 0
					&& first(figure.get("asOf")).compareTo(last(to)) <= 0)
			.map(PeriodTests::id)
			.toList();
		assertThat(figures(Map.of("from", from, "to", to))).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(figures(Map.of("metric", "PEOPLE", "from", from, "to", to))).containsExactlyInAnyOrderElementsOf(
				expected.stream().filter((id) -> id.startsWith("figure:PEOPLE:")).toList());
	}

	@Test
	void shouldAcceptAPeriodWithAnOpenEnd() {
		assertThat(figures(Map.of("from", "2022"))).contains("figure:COUNTRIES:2023-08-09:ica-news-2023-08-09")
			.doesNotContain("figure:COUNTRIES:1895:uwcc-rana-membership");
		assertThat(figures(Map.of("to", "1895"))).contains("figure:COUNTRIES:1895:uwcc-rana-membership")
			.doesNotContain("figure:COUNTRIES:2023-08-09:ica-news-2023-08-09");
		assertThat(figures(Map.of())).hasSameSizeAs(Facts.of("figures"));
	}

	private static String id(Fact figure) {
		return "figure:%s:%s:%s".formatted(figure.get("metric"), figure.get("asOf"), figure.get("source"));
	}

	private static String first(String date) {
		return (date + "-01-01").substring(0, 10);
	}

	private static String last(String date) {
		return (date + "-99-99").substring(0, 10);
	}

	@ParameterizedTest
	@CsvSource({ "1894,", "1895,earl-grey", "1896,earl-grey henry-wolff", "1897,henry-wolff",
			"1907,henry-wolff william-maxwell", "1908,william-maxwell", "1920,william-maxwell",
			"1921,william-maxwell goedhart", "1922,goedhart", "1939,vaino-tanner", "1940,vaino-tanner robert-palmer",
			"1941,robert-palmer", "1946,robert-palmer robert-palmer", "1950,harry-gill", "1955,harry-gill marcel-brot",
			"1958,marcel-brot", "1960,marcel-brot mauritz-bonow", "1995-08,lars-marcus",
			"1995-09,lars-marcus graham-melmoth", "1996,graham-melmoth", "1997-09-15,graham-melmoth",
			"1997-09-16,graham-melmoth roberto-rodrigues", "2009-05-06,ivano-barberini", "2009-05-07,",
			"2015-11-12,pauline-green", "2015-11-13,pauline-green monique-leroux", "2015-11-14,monique-leroux",
			"2023,ariel-guarco", "2100," })
	void shouldReturnThePresidentsOfAPeriod(String time, @Nullable String people) {
		List<String> expected = (people != null) ? List.of(people.split(" ")) : List.of();
		assertThat(holders(Map.of("from", time, "to", time, "offices", List.of("PRESIDENT", "ACTING_PRESIDENT"))))
			.extracting((holder) -> holder.split(" ")[0])
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void shouldReturnTheHoldersOfEveryOfficeInAPeriod() {
		assertThat(holders(Map.of("from", "2023-04", "to", "2023-05")))
			.containsExactlyInAnyOrder("ariel-guarco PRESIDENT", "ariel-guarco INTERIM_DIRECTOR_GENERAL");
		assertThat(holders(Map.of("from", "2010", "to", "2010", "offices", List.of("DIRECTOR_GENERAL"))))
			.containsExactlyInAnyOrder("iain-macdonald DIRECTOR_GENERAL", "charles-gould DIRECTOR_GENERAL");
		assertThat(holders(Map.of("from", "2024"))).containsExactlyInAnyOrder("ariel-guarco PRESIDENT",
				"ariel-guarco INTERIM_DIRECTOR_GENERAL", "jeroen-douglas DIRECTOR_GENERAL");
		assertThat(holders(Map.of("from", "2024-02"))).containsExactlyInAnyOrder("ariel-guarco PRESIDENT",
				"jeroen-douglas DIRECTOR_GENERAL");
	}

	@Test
	void shouldReturnATermWithoutDatesOnlyWhenNoPeriodIsRequested() {
		assertThat(holders(Map.of("from", "1800"))).doesNotContain("s-k-saxena DIRECTOR");
		assertThat(holders(Map.of("offices", List.of("DIRECTOR")))).contains("s-k-saxena DIRECTOR").hasSize(4);
	}

	@Test
	void shouldRefuseAPeriodThatEndsBeforeItBegins() {
		execute(Map.of("from", "1937", "to", "1936-12")).errors()
			.satisfy((errors) -> assertThat(errors).hasSize(2)
				.allSatisfy((error) -> assertThat(error.getMessage()).contains("1937").contains("1936-12"))
				.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	private record Term(Holder person, String office) {
	}

	private record Holder(String id) {
	}

}
