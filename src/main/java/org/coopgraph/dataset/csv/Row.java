package org.coopgraph.dataset.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param line the line of the file on which it begins
 * @param id unique among all rows
 * @param values the values by their columns, without those of empty cells
 */
public record Row(DataFile file, long line, String id, Map<String, Object> values) {

	/**
	 * Parses the cells; a cell that is not valid becomes a violation and has no value.
	 */
	public static Row parse(DataFile file, long line, List<String> fields, Violations violations) {
		Map<String, Object> values = new LinkedHashMap<>();
		int before = violations.count();
		for (int field = 0; field < file.columns().size(); field++) {
			Column column = file.columns().get(field);
			try {
				Object value = column.parse(fields.get(field));
				if (value != null) {
					values.put(column.name(), value);
				}
			}
			catch (IllegalArgumentException ex) {
				violations.add(file.fileName(), line, column.name(), String.valueOf(ex.getMessage()));
			}
		}
		boolean valid = violations.count() == before;
		Row row = new Row(file, line, file.id(values), values);
		if (valid) {
			row.checkRules(violations);
		}
		return row;
	}

	private void checkRules(Violations violations) {
		this.file.rules()
			.stream()
			.filter((rule) -> !rule.condition().test(this.values))
			.forEach((rule) -> addViolation(rule.column(), rule.message(), violations));
	}

	public boolean hasId() {
		return this.file.hasId(this.values);
	}

	public void checkReferences(RowIds ids, Violations violations) {
		this.file.columns().forEach((column) -> column.checkReferences(this, ids, violations));
	}

	public void addViolation(String column, String message, Violations violations) {
		violations.add(this.file.fileName(), this.line, column, message);
	}

	/** The values with the id and with values derived from them. */
	public Map<String, Object> withDerivedValues() {
		Map<String, Object> row = new LinkedHashMap<>(this.values);
		row.put("id", this.id);
		this.file.derivation().accept(row);
		return row;
	}

}
