package org.coopgraph.dataset.csv;

import java.util.Map;

import org.coopgraph.dataset.csv.DataFile.Rule;

/** Requires that one date of a row is not before another, as far as both are precise. */
public final class DateOrder {

	private static final String LATEST = "9999";

	private DateOrder() {
	}

	public static Rule of(String first, String second) {
		return new Rule(second, (row) -> areOrdered(row, first, second),
				"%s must not be before %s".formatted(second, first));
	}

	private static boolean areOrdered(Map<String, Object> row, String first, String second) {
		String begin = String.valueOf(row.getOrDefault(first, ""));
		String end = String.valueOf(row.getOrDefault(second, LATEST));
		int precision = Math.min(begin.length(), end.length());
		return begin.substring(0, precision).compareTo(end.substring(0, precision)) <= 0;
	}

}
