package org.coopgraph.dataset.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The format of a file of the data set, {@code dataset/<name>.csv}, whose rows
 * {@code cypher/load/<name>.cypher} writes to the graph.
 *
 * @param idPrefix the beginning of the ids of its rows
 * @param keyColumns the columns that identify a row
 * @param rules what must hold between the cells of a row
 * @param derivation adds values that follow from the other values of a row
 */
public record DataFile(String name, String idPrefix, List<String> keyColumns, List<Column> columns, List<Rule> rules,
		Consumer<Map<String, Object>> derivation, RowCount rowCount) {

	/**
	 * What must hold between the cells of a row.
	 *
	 * @param column the column of the violation
	 * @param message what the row must fulfil
	 */
	public record Rule(String column, Predicate<Map<String, Object>> condition, String message) {

	}

	public static DataFile of(String name, String idPrefix, List<String> keyColumns, Column... columns) {
		return new DataFile(name, idPrefix, keyColumns, List.of(columns), List.of(), (row) -> {
		}, RowCount.ONE_OR_MORE);
	}

	public DataFile withRules(Rule... rules) {
		return new DataFile(this.name, this.idPrefix, this.keyColumns, this.columns, List.of(rules), this.derivation,
				this.rowCount);
	}

	public DataFile withDerivation(Consumer<Map<String, Object>> derivation) {
		return new DataFile(this.name, this.idPrefix, this.keyColumns, this.columns, this.rules, derivation,
				this.rowCount);
	}

	public DataFile withRowCount(RowCount rowCount) {
		return new DataFile(this.name, this.idPrefix, this.keyColumns, this.columns, this.rules, this.derivation,
				rowCount);
	}

	public String fileName() {
		return this.name + ".csv";
	}

	public List<String> header() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** Unique among all rows; the id of the node if the rows become nodes. */
	String id(Map<String, Object> row) {
		return this.idPrefix
				+ this.keyColumns.stream().map((column) -> keyValue(row, column)).collect(Collectors.joining(":"));
	}

	/** Whether a row has all values that its id requires. */
	boolean hasId(Map<String, Object> row) {
		return this.columns.stream()
			.filter((column) -> column.required() && this.keyColumns.contains(column.name()))
			.allMatch((column) -> row.containsKey(column.name()));
	}

	private static String keyValue(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column)).replaceFirst("^source:", "");
	}

}
