package org.coopgraph.dataset.csv;

import java.util.Map;

import org.coopgraph.dataset.csv.DataFile.Rule;

/**
 * Two dates of a row, each as precise as its source, of which one is not before the
 * other.
 */
public final class OrderedDates {

	private OrderedDates() {
	}

	public static Rule of(String first, String second) {
		return new Rule(second, (row) -> areOrdered(row, first, second),
				"%s is not before %s".formatted(second, first));
	}

	private static boolean areOrdered(Map<String, Object> row, String first, String second) {
		String begin = String.valueOf(row.getOrDefault(first, ""));
		String end = String.valueOf(row.getOrDefault(second, "9999"));
		int precision = Math.min(begin.length(), end.length());
		return begin.substring(0, precision).compareTo(end.substring(0, precision)) <= 0;
	}

}
