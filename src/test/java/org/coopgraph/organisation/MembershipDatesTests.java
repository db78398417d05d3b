package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.organisation.MembershipDates.Lists;

import static org.assertj.core.api.Assertions.assertThat;

/** What partial dates prove, at the edges. */
class MembershipDatesTests {

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? new PartialDate(text) : null;
	}

	private static MembershipDates dates(@Nullable String since, @Nullable String until, @Nullable String from,
			@Nullable String to) {
		return new MembershipDates(date(since), date(until),
				(from != null && to != null) ? new Lists(new PartialDate(from), new PartialDate(to)) : null);
	}

	private static void assertStatus(MembershipDates dates, String date, MembershipStatus expected) {
		assertThat(dates.on(new PartialDate(date))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2020-12-30,KNOWN_LATER", "2020-12-31,MEMBER", "2021-01,MEMBER", "2021-03-01,MEMBER",
			"2021-03-02,KNOWN_BEFORE", "2021-03,KNOWN_BEFORE", "2020-12,KNOWN_LATER", "2021,KNOWN_BEFORE",
			"2020,KNOWN_LATER", "1895-08-19,KNOWN_LATER", "9999-12-31,KNOWN_BEFORE" })
	void shouldKnowAListBetweenTheMonthsOfItsDates(String date, MembershipStatus expected) {
		assertStatus(dates(null, null, "2020-12", "2021-03"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2017-12-31,JOINED_LATER", "2017,JOINED_LATER", "2018,KNOWN_LATER", "2018-12-30,KNOWN_LATER",
			"2018-12-31,MEMBER", "2019,MEMBER", "2021-03-01,MEMBER", "2021-03-02,KNOWN_BEFORE" })
	void shouldKnowAMemberFromItsAdmissionToTheLastList(String date, MembershipStatus expected) {
		assertStatus(dates("2018", null, "2020-12", "2021-03"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2024-04-30,JOINED_LATER", "2024-05-01,KNOWN_LATER", "2024-05,KNOWN_LATER", "2024-05-31,MEMBER",
			"2024-06-01,KNOWN_BEFORE" })
	void shouldKnowAnAdmissionAloneOnTheLastDayOfItsMonth(String date, MembershipStatus expected) {
		assertStatus(dates("2024-05", null, null, null), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-31,JOINED_LATER", "2021-06-21,KNOWN_LATER", "2021-06-22,MEMBER", "2021-06-30,MEMBER",
			"2021-07-01,KNOWN_BEFORE" })
	void shouldKnowAnAdmissionFromTheDayOfItsNews(String date, MembershipStatus expected) {
		assertStatus(dates("2021-06", null, "2021-06-22", "2021-06-22"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2020-06-01,KNOWN_LATER", "2021-01-15,MEMBER", "2022-06-01,KNOWN_BEFORE", "2024-04-30,KNOWN_BEFORE",
			"2024-05-31,MEMBER", "2024-06-01,KNOWN_BEFORE" })
	void shouldNotKnowWhenAMemberLeftThatWasAdmittedAnew(String date, MembershipStatus expected) {
		assertStatus(dates("2024-05", null, "2020-12", "2021-03"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2020-12-15,MEMBER", "2020-12-16,KNOWN_BEFORE", "2024-05-30,KNOWN_BEFORE", "2024-05-31,MEMBER",
			"2024-07-01,MEMBER", "2024-07-02,KNOWN_BEFORE" })
	void shouldNotBridgeAnAdmissionByListsOnBothOfItsSides(String date, MembershipStatus expected) {
		assertStatus(dates("2024-05", null, "2020-12-15", "2024-07"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019,MEMBER", "2022-12-31,MEMBER", "2023-06-01,KNOWN_BEFORE", "2023-12-30,KNOWN_BEFORE",
			"2023-12-31,LEFT", "2024,LEFT" })
	void shouldKnowAMemberUntilItsEnd(String date, MembershipStatus expected) {
		assertStatus(dates("2018", "2023", "2020-12", "2021-03"), date, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2023-08-08,MEMBER", "2023-08-09,LEFT" })
	void shouldCountTheDayOfTheEndNoMore(String date, MembershipStatus expected) {
		assertStatus(dates("2018-09-01", "2023-08-09", null, null), date, expected);
	}

	@Test
	void shouldKnowNoDayOfAListOfAYearAlone() {
		MembershipDates dates = dates(null, null, "2023", "2023");
		assertStatus(dates, "2022-12-31", MembershipStatus.KNOWN_LATER);
		assertStatus(dates, "2023-06-15", MembershipStatus.KNOWN_LATER);
		assertStatus(dates, "2023", MembershipStatus.KNOWN_LATER);
		assertStatus(dates, "2023-12-31", MembershipStatus.KNOWN_BEFORE);
	}

	@Test
	void shouldKnowNothingWithoutADate() {
		assertStatus(dates(null, null, null, null), "2023-08-09", MembershipStatus.UNDATED);
		assertStatus(dates(null, "2023", null, null), "2022-12-31", MembershipStatus.UNDATED);
		assertStatus(dates(null, "2023", null, null), "2024", MembershipStatus.LEFT);
	}

}
