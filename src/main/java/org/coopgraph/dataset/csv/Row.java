package org.coopgraph.dataset.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param line the line of the file on which it begins
 * @param id what no other row may have
 * @param values what stands in its cells, without the empty ones
 */
public record Row(DataFile file, long line, String id, Map<String, Object> values) {

	/** Reads the cells; those that are wrong are reported and left out. */
	public static Row read(DataFile file, long number, List<String> fields, Violations problems) {
		Map<String, Object> values = new LinkedHashMap<>();
		int before = problems.count();
		for (int field = 0; field < file.columns().size(); field++) {
			Column column = file.columns().get(field);
			try {
				Object value = column.read(fields.get(field));
				if (value != null) {
					values.put(column.name(), value);
				}
			}
			catch (IllegalArgumentException ex) {
				problems.add(file.fileName(), number, column.name(), String.valueOf(ex.getMessage()));
			}
		}
		boolean readable = problems.count() == before;
		Row row = new Row(file, number, file.id(values), values);
		if (readable) {
			row.checkRules(problems);
		}
		return row;
	}

	private void checkRules(Violations problems) {
		this.file.rules()
			.stream()
			.filter((rule) -> !rule.holds().test(this.values))
			.forEach((rule) -> report(rule.column(), rule.right(), problems));
	}

	public boolean hasId() {
		return this.file.hasId(this.values);
	}

	/** The ids exist, or begin as those of a file that could not be read. */
	public void checkReferences(Map<String, Row> rows, List<String> unread, Violations problems) {
		for (Column column : this.file.columns()) {
			for (String reference : column.references(this.values.get(column.name()))) {
				Row row = rows.get(reference);
				if (row == null && unread.stream().noneMatch(reference::startsWith)) {
					report(column.name(), "%s does not exist; no row has this id".formatted(reference), problems);
				}
				else if (row != null && !column.mayReferTo(row)) {
					report(column.name(), "%s stands in %s; it must stand in %s.csv".formatted(reference,
							row.file.fileName(), column.file()), problems);
				}
			}
		}
	}

	public void report(String column, String problem, Violations problems) {
		problems.add(this.file.fileName(), this.line, column, problem);
	}

	/** The values with the id and with what follows from them. */
	public Map<String, Object> derived() {
		Map<String, Object> row = new LinkedHashMap<>(this.values);
		row.put("id", this.id);
		this.file.derive().accept(row);
		return row;
	}

}
