package org.coopgraph.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source.
 *
 * @param text a year, a month or a day, for example 1937, 1966-09 or 1995-09-23
 */
public record PartialDate(String text) {

	private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	public PartialDate {
		if (!FORM.matcher(text).matches() || !isInCalendar(text)) {
			throw new BadRequestException("\"%s\" is not a date such as 1937, 1966-09 or 1995-09-23.".formatted(text));
		}
	}

	@Override
	public String toString() {
		return this.text;
	}

	public LocalDate firstDay() {
		return firstDay(this.text);
	}

	public LocalDate lastDay() {
		return switch (this.text.length()) {
			case 4 -> Year.parse(this.text).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(this.text).atEndOfMonth();
			default -> LocalDate.parse(this.text);
		};
	}

	private static LocalDate firstDay(String text) {
		return switch (text.length()) {
			case 4 -> Year.parse(text).atDay(1);
			case 7 -> YearMonth.parse(text).atDay(1);
			default -> LocalDate.parse(text);
		};
	}

	private static boolean isInCalendar(String text) {
		try {
			firstDay(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
