package org.coopgraph.dataset;

import java.util.Map;
import java.util.stream.Collectors;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.RowCount;

/** One row of each file. */
final class SmallDataset {

	private static final Map<String, String> CELLS = Map.ofEntries(Map.entry("id", "small"), Map.entry("name", "Small"),
			Map.entry("nameFr", "Petit"), Map.entry("nameEs", "Pequeño"), Map.entry("acronym", "S"),
			Map.entry("founded", "1895"), Map.entry("sources", "small"), Map.entry("source", "small"),
			Map.entry("number", "1"), Map.entry("code", "FR"), Map.entry("region", "small"), Map.entry("country", "FR"),
			Map.entry("summary", "Small."), Map.entry("summaryFr", "Petit."), Map.entry("summaryEs", "Pequeño."),
			Map.entry("basis", "STATED"), Map.entry("principle", "1"), Map.entry("value", "small"),
			Map.entry("target", "principle:1"), Map.entry("body", "body"), Map.entry("person", "small"),
			Map.entry("partner", "small"), Map.entry("date", "1895"), Map.entry("asOf", "1895"),
			Map.entry("adopted", "1895"), Map.entry("url", "https://example.coop"), Map.entry("title", "Small"),
			Map.entry("confidence", "LOW"), Map.entry("member", "17"));

	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("sources.kind", "PRIMARY"),
			Map.entry("alliance.website", "https://example.coop"), Map.entry("bodies.id", "body"),
			Map.entry("bodies.role", "NETWORK"), Map.entry("members.id", "member"), Map.entry("values.kind", "ETHICAL"),
			Map.entry("statements.id", "1895"), Map.entry("figures.metric", "COUNTRIES"),
			Map.entry("figures.value", "1"), Map.entry("figures.qualifier", "EXACT"),
			Map.entry("figures.dateBasis", "STATED"), Map.entry("events.kind", "FOUNDING"),
			Map.entry("terms.office", "PRESIDENT"), Map.entry("partners.kind", "COALITION"),
			Map.entry("partnerships.form", "RELATIONS"));

	private SmallDataset() {
	}

	static String content(DataFile file) {
		String header = String.join(",", file.header()) + "\n";
		return (file.rowCount() == RowCount.ANY) ? header : header + row(file) + "\n";
	}

	private static String row(DataFile file) {
		return file.columns()
			.stream()
			.map((column) -> OTHERS.getOrDefault(file.name() + "." + column.name(),
					column.required() || column.name().equals("country") ? CELLS.getOrDefault(column.name(), "") : ""))
			.collect(Collectors.joining(","));
	}

}
