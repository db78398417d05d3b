package org.coopgraph.dataset.csv;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Formats of dates, addresses and ids. */
public final class CommonFormats {

	public static final CellFormat YEAR = CellFormat.wholeNumber(1000, 2999);

	/** A year, a month or a day. */
	public static final CellFormat DATE = CellFormat.matching(CommonFormats::isDate,
			"a date such as 1937, 1966-09 or 1995-09-23");

	public static final CellFormat URL = CellFormat.matching(CommonFormats::isWebAddress,
			"an address that begins with http:// or https://");

	/** An id without the prefix of its kind. */
	public static final CellFormat SLUG = CellFormat.matching("[a-z0-9]+(-[a-z0-9]+)*",
			"an id of lower-case letters, digits and hyphens");

	/** A number given by the Alliance, or a slug if the member has none. */
	public static final CellFormat MEMBER_ID = CellFormat.matching("[1-9]\\d{0,8}|[a-z][a-z0-9]*(-[a-z0-9]+)*",
			"a contact number, or an id of lower-case letters, digits and hyphens");

	public static final CellFormat PROPERTY = CellFormat.matching("[a-z]+([A-Z][a-z]+)*", "a property such as nameFr");

	private CommonFormats() {
	}

	private static boolean isWebAddress(String text) {
		try {
			URI address = URI.create(text);
			return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

	private static boolean isDate(String text) {
		try {
			return switch (text.length()) {
				case 4 -> text.matches("\\d{4}");
				case 7 -> YearMonth.parse(text).toString().equals(text);
				default -> LocalDate.parse(text).toString().equals(text);
			};
		}
		catch (DateTimeException malformed) {
			return false;
		}
	}

}
