package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file of the data set: {@code dataset/<name>.csv}, written by
 * {@code cypher/load/<name>.cypher}.
 *
 * @param name the name of both
 * @param id what no other row may have; the id of a node, where the rows are nodes
 * @param derive adds what follows from a row's own values
 */
record DataFile(String name, List<Column> columns, Function<Map<String, Object>, String> id,
		Consumer<Map<String, Object>> derive) {

	/** A file whose rows are told apart by the values of some columns. */
	static DataFile of(String name, String prefix, List<String> key, Column... columns) {
		return new DataFile(name, List.of(columns), (row) -> prefix + String.join(":", values(row, key)), (row) -> {
		});
	}

	DataFile deriving(Consumer<Map<String, Object>> derive) {
		return new DataFile(this.name, this.columns, this.id, derive);
	}

	String fileName() {
		return this.name + ".csv";
	}

	List<String> header() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** The values without what a reference's kind puts before them. */
	private static List<String> values(Map<String, Object> row, List<String> key) {
		return key.stream().map((column) -> String.valueOf(row.get(column)).replaceFirst("^source:", "")).toList();
	}

}
