package org.coopgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown, with a text in the first column and numbers in the others. */
record Markdown(String title, List<String> columns, List<List<String>> rows) {

	@Override
	public String toString() {
		String rules = IntStream.range(0, this.columns.size())
			.mapToObj((column) -> (column == 0) ? "---" : "---:")
			.collect(Collectors.joining(" | ", "| ", " |"));
		String lines = this.rows.stream().map(Markdown::row).collect(Collectors.joining("\n"));
		return "### %s\n\n%s\n%s\n%s\n".formatted(this.title, row(this.columns), rules, lines);
	}

	private static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	/** With three digits; a dash if there is none. */
	static String number(double number) {
		if (!Double.isFinite(number)) {
			return "–";
		}
		return String.format(Locale.ROOT, (number >= 100) ? "%,.0f" : (number >= 10) ? "%.1f" : "%.2f", number);
	}

}
