package org.coopgraph.dataset.candidate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.form.Form;

/** A row of a file of the data set, as texts. */
final class TableRow {

	private final DataFile file;

	private final String[] cells;

	TableRow(DataFile file, List<String> cells) {
		this.file = file;
		this.cells = cells.toArray(String[]::new);
	}

	static TableRow of(DataFile file, Map<String, String> cells) {
		return new TableRow(file, file.header().stream().map((column) -> cells.getOrDefault(column, "")).toList());
	}

	/** The values that identify the row in its file. */
	String key() {
		return this.file.keyColumns().stream().map(this::get).collect(Collectors.joining(":"));
	}

	List<String> cells() {
		return Arrays.asList(this.cells);
	}

	String get(String column) {
		return this.cells[this.file.header().indexOf(column)];
	}

	void set(String column, String text) {
		this.cells[this.file.header().indexOf(column)] = text;
	}

	/** Whether a file of this form can have it. */
	boolean isCovered(Form form) {
		return form.covers().entrySet().stream().allMatch((column) -> get(column.getKey()).matches(column.getValue()));
	}

	void addSource(String source) {
		Set<String> sources = new LinkedHashSet<>(List.of(get("sources").split(" ")));
		sources.add(source);
		set("sources", String.join(" ", sources).strip());
	}

}
