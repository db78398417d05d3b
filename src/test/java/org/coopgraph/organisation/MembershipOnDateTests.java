package org.coopgraph.organisation;

import java.time.LocalDate;
import java.util.List;

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

/** The members of a date, counted by hand from the files, and the published numbers. */
@GraphServiceTest
class MembershipOnDateTests {

	private static final String DOCUMENT = """
			query ($on: PartialDate!) {
			  membership(on: $on) {
			    date members joinedLater left unknown knownBefore knownLater undated difference
			    published { value asOf qualifier }
			  }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private Response request(String date) {
		return this.graphQl.document(DOCUMENT).variable("on", date).execute();
	}

	private Shown on(String date) {
		return request(date).path("membership").entity(Shown.class).get();
	}

	private record Shown(String date, int members, int joinedLater, int left, int unknown, int knownBefore,
			int knownLater, int undated, @Nullable Long difference, @Nullable Published published) {

	}

	private record Published(long value, String asOf, String qualifier) {

	}

	@Test
	void shouldKnow18OfThe307MembersOf9August2023() {
		assertThat(on("2023-08-09")).isEqualTo(
				new Shown("2023-08-09", 18, 8, 0, 309, 306, 0, 3, 289L, new Published(307, "2023-08-09", "EXACT")));
	}

	@ParameterizedTest(name = "{1} known of {2} on {0}")
	@CsvSource({ "2014-05-23,0,268", "2014-05-31,4,268", "2017-12-31,8,306", "2018-12-31,14,284", "2019-12-31,17,313",
			"2020-06-30,20,310", "2020-11-30,22,317", "2020-12-30,22,317", "2020-12-31,317,317", "2021-03-01,317,320",
			"2021-03-02,22,320", "2021-03-31,23,318", "2021-06-22,24,320", "2022-02-20,23,313", "2022-09-30,18,314",
			"2023-11-24,19,306", "2024-05-01,18,315", "2024-05-31,7,315", "2024-06-07,2,315", "2024-06-08,0,315",
			"2025-08-19,0,316" })
	void shouldKnowTheMembersOfEachProof(String date, int members, long published) {
		Shown known = on(date);
		assertThat(known.members()).isEqualTo(members);
		assertThat(known.published()).isNotNull()
			.satisfies((figure) -> assertThat(figure.value()).isEqualTo(published));
		assertThat(known.difference()).isEqualTo(published - members);
	}

	@Test
	void shouldKnowOnAllDaysOfAMonthOnlyWhatHoldsOnEachOfThem() {
		assertThat(on("2021-01").members()).isEqualTo(317);
		assertThat(on("2020-12").members()).isEqualTo(22);
		assertThat(on("2020").members()).isEqualTo(17);
	}

	@Test
	void shouldKnowNobodyAndNoFigureInTheYearZero() {
		assertThat(on("0000")).isEqualTo(new Shown("0000", 0, 36, 0, 299, 0, 296, 3, null, null));
	}

	/** The dates of figures themselves may be imprecise, too. */
	@Test
	void shouldNeverKnowMoreMembersThanAFigureOfTheDateSays() {
		List<Fact> figures = Facts.of("figures")
			.stream()
			.filter((figure) -> figure.get("metric").equals("MEMBER_ORGANISATIONS"))
			.toList();
		assertThat(figures).hasSizeGreaterThan(40)
			.allSatisfy((figure) -> assertThat(on(figure.get("asOf")).members()).as(figure.get("asOf"))
				.isLessThanOrEqualTo(Integer.parseInt(figure.get("value"))));
	}

	@Test
	void shouldNeverKnowMoreMembersThanPublishedOnAnyDay() {
		LocalDate.of(2014, 1, 1)
			.datesUntil(LocalDate.of(2025, 12, 31), java.time.Period.ofDays(1))
			.filter((day) -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15
					|| day.getDayOfMonth() == day.lengthOfMonth())
			.map((day) -> on(day.toString()))
			.forEach((known) -> assertThat(known.difference()).as(known.date()).isNotNull().isNotNegative());
	}

	@Test
	void shouldCountEachMemberOnce() {
		List.of("0000", "1895", "2019-05", "2021-01-15", "2022-09", "2024-05-31", "9999").forEach((date) -> {
			Shown known = on(date);
			assertThat(known.unknown()).isEqualTo(known.knownBefore() + known.knownLater() + known.undated());
			assertThat(known.members() + known.joinedLater() + known.left() + known.unknown())
				.isEqualTo(Facts.of("members").size());
		});
	}

	@Test
	void shouldGiveTheStatusOfOneMembershipOnSeveralDates() {
		Response answer = this.graphQl.document("""
				{ organisation(by: { icaId: 3537 }) { membership {
				  listed: status(on: "2021-01-15") between: status(on: "2022") admitted: status(on: "2024-05-31") } } }
				""").execute();
		answer.path("organisation.membership.listed").entity(String.class).isEqualTo("MEMBER");
		answer.path("organisation.membership.between").entity(String.class).isEqualTo("KNOWN_BEFORE");
		answer.path("organisation.membership.admitted").entity(String.class).isEqualTo("MEMBER");
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-30", "2023-13", "yesterday", "23", "2023-8-9" })
	void shouldRefuseWhatIsNoDate(String date) {
		request(date).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.contains("\"%s\" is not a date such as".formatted(date))));
	}

}
