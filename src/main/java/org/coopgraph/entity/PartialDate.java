package org.coopgraph.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.error.GivenValue;

/**
 * A date as precise as its source.
 *
 * @param text a year, a month or a day, for example 1937, 1966-09 or 1995-09-23
 * @param firstDay of the year or month, or the day itself
 * @param lastDay of the year or month, or the day itself
 */
public record PartialDate(String text, LocalDate firstDay, LocalDate lastDay) {

	private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	public PartialDate(String text) {
		this(text, firstDay(text), lastDay(text));
	}

	/** Reads a value of a request, which is no date unless it is a string. */
	static PartialDate parse(Object given) {
		if (given instanceof String text) {
			return new PartialDate(text);
		}
		throw new BadRequestException(
				"%s is not a date: dates are strings in quotes, such as \"1937\", \"1966-09\" or \"1995-09-23\"."
					.formatted(GivenValue.of(given)));
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static LocalDate firstDay(String text) {
		try {
			return firstDayOf(FORM.matcher(text).matches() ? text : "");
		}
		catch (DateTimeException ex) {
			throw new BadRequestException(
					"%s is not a date such as \"1937\", \"1966-09\" or \"1995-09-23\".".formatted(GivenValue.of(text)));
		}
	}

	private static LocalDate firstDayOf(String text) {
		return switch (text.length()) {
			case 4 -> Year.parse(text).atDay(1);
			case 7 -> YearMonth.parse(text).atDay(1);
			default -> LocalDate.parse(text);
		};
	}

	private static LocalDate lastDay(String text) {
		return switch (text.length()) {
			case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(text).atEndOfMonth();
			default -> LocalDate.parse(text);
		};
	}

}
