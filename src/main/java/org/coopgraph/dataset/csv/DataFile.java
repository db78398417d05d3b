package org.coopgraph.dataset.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A file of the data set: {@code dataset/<name>.csv}, written by
 * {@code cypher/load/<name>.cypher}.
 *
 * @param name the name of both
 * @param prefix what the ids of its rows begin with
 * @param key the columns that tell its rows apart
 * @param rules what must hold between the cells of a row
 * @param derive adds what follows from a row's own values
 * @param rows how many rows there are
 */
public record DataFile(String name, String prefix, List<String> key, List<Column> columns, List<Rule> rules,
		Consumer<Map<String, Object>> derive, RowCount rows) {

	/**
	 * What must hold between the cells of a row.
	 *
	 * @param column the cell that is at fault where it does not
	 * @param right what would be right
	 */
	public record Rule(String column, Predicate<Map<String, Object>> holds, String right) {
	}

	public static DataFile of(String name, String prefix, List<String> key, Column... columns) {
		return new DataFile(name, prefix, key, List.of(columns), List.of(), (row) -> {
		}, RowCount.ONE_OR_MORE);
	}

	public DataFile holding(Rule... rules) {
		return new DataFile(this.name, this.prefix, this.key, this.columns, List.of(rules), this.derive, this.rows);
	}

	public DataFile deriving(Consumer<Map<String, Object>> derive) {
		return new DataFile(this.name, this.prefix, this.key, this.columns, this.rules, derive, this.rows);
	}

	public DataFile having(RowCount rows) {
		return new DataFile(this.name, this.prefix, this.key, this.columns, this.rules, this.derive, rows);
	}

	public String fileName() {
		return this.name + ".csv";
	}

	public List<String> header() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** What no other row may have; the id of a node, where the rows are nodes. */
	String id(Map<String, Object> row) {
		return this.prefix + this.key.stream().map((column) -> keyValue(row, column)).collect(Collectors.joining(":"));
	}

	/** Whether a row has the values that its id needs. */
	boolean hasId(Map<String, Object> row) {
		return this.columns.stream()
			.filter((column) -> column.required() && this.key.contains(column.name()))
			.allMatch((column) -> row.containsKey(column.name()));
	}

	/** The value without what a reference's kind puts before it. */
	private static String keyValue(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column)).replaceFirst("^source:", "");
	}

}
