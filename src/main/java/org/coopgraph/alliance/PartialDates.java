package org.coopgraph.alliance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.coopgraph.graphql.BadRequestException;

/** The days of dates that are as precise as their source: 1937, 1966-09 or 1995-09-23. */
final class PartialDates {

	private PartialDates() {
	}

	static LocalDate firstDay(String date) {
		return switch (date.length()) {
			case 4 -> Year.parse(date).atDay(1);
			case 7 -> YearMonth.parse(date).atDay(1);
			default -> day(date);
		};
	}

	static LocalDate lastDay(String date) {
		return switch (date.length()) {
			case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(date).atEndOfMonth();
			default -> day(date);
		};
	}

	private static LocalDate day(String date) {
		try {
			return LocalDate.parse(date);
		}
		catch (DateTimeException ex) {
			throw new BadRequestException("There is no day %s in the calendar.".formatted(date));
		}
	}

}
