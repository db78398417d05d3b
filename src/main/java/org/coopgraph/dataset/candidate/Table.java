package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.CsvRows;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;

/** The rows of a file of the data set, by their keys and in their order. */
final class Table {

	private final DataFile file;

	private final Map<String, TableRow> rows = new LinkedHashMap<>();

	private boolean changed;

	Table(DataFile file) {
		this.file = file;
	}

	static Table read(DataFile file, String name, InputStream content, Violations violations) {
		Table table = new Table(file);
		try (CsvRows rows = new CsvRows(name, content, ',', violations)) {
			rows.forEach((column) -> true, (row) -> {
				table.add(new TableRow(file, row.fields()), name, row.line(), violations);
			});
		}
		return table;
	}

	DataFile file() {
		return this.file;
	}

	Collection<TableRow> rows() {
		return this.rows.values();
	}

	boolean has(String key) {
		return this.rows.containsKey(key);
	}

	@Nullable TableRow row(String key) {
		return this.rows.get(key);
	}

	/** The cells of all rows. */
	List<List<String>> cells() {
		return this.rows.values().stream().map(TableRow::cells).toList();
	}

	/** Whether it differs from the file that was read. */
	boolean isChanged() {
		return this.changed;
	}

	Table changed() {
		this.changed = true;
		return this;
	}

	/** Adds a row of another file, unless there is one with its key. */
	void add(TableRow row, String name, long line, Violations violations) {
		if (this.rows.putIfAbsent(row.key(), row) != null) {
			violations.add(name, line, String.join(", ", this.file.keyColumns()),
					"%s is there already; each id may be used once".formatted(row.key()));
		}
	}

	/** Adds a row, or replaces the one with its key. */
	void put(TableRow row) {
		TableRow before = this.rows.put(row.key(), row);
		this.changed |= before == null || !before.cells().equals(row.cells());
	}

	void set(TableRow row, String column, String text) {
		row.set(column, text);
		this.changed = true;
	}

	void addSource(TableRow row, String source) {
		row.addSource(source);
		this.changed = true;
	}

	void removeIf(Predicate<TableRow> condition) {
		this.changed |= this.rows.values().removeIf(condition);
	}

	void write(Path path) throws IOException {
		try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path)) {
			writer.writeRecord(this.file.header());
			this.rows.values().forEach((row) -> writer.writeRecord(row.cells()));
		}
	}

}
