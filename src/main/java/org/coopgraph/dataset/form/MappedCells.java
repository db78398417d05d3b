package org.coopgraph.dataset.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.FormColumn.IfInvalid;

/** The cells of a row of the data set that is made of a foreign row. */
final class MappedCells {

	private static final Set<String> POINT = Set.of("latitude", "longitude");

	private final String fileName;

	private final ForeignRow row;

	private final Violations violations;

	private final Notices notices;

	private final Map<String, String> texts = new HashMap<>();

	private final Map<String, Object> values = new HashMap<>();

	MappedCells(String fileName, ForeignRow row, Violations violations, Notices notices) {
		this.fileName = fileName;
		this.row = row;
		this.violations = violations;
		this.notices = notices;
	}

	Map<String, String> texts() {
		return this.texts;
	}

	/**
	 * Adds a cell, or what is wrong with it.
	 * @param origin the column of the foreign file that it comes from
	 */
	void put(Column column, String origin, Supplier<String> text, IfInvalid ifInvalid) {
		try {
			String value = text.get();
			Object parsed = column.parse(value);
			if (parsed != null) {
				this.texts.put(column.name(), value);
				this.values.put(column.name(), parsed);
			}
		}
		catch (IllegalArgumentException ex) {
			report(origin, String.valueOf(ex.getMessage()), ifInvalid);
		}
	}

	void check(String origin, Runnable check) {
		try {
			check.run();
		}
		catch (IllegalArgumentException ex) {
			report(origin, String.valueOf(ex.getMessage()), IfInvalid.REPORT);
		}
	}

	private void report(String origin, String message, IfInvalid ifInvalid) {
		String column = this.row.header().nameInFile(origin);
		if (ifInvalid == IfInvalid.OMIT) {
			this.notices.add(this.fileName, this.row.line(), column, message + "; left out");
		}
		else {
			this.violations.add(this.fileName, this.row.line(), column, message);
		}
	}

	/** A point of 0, 0 stands for none. */
	void dropPointAtZero() {
		if (isZero("latitude") && isZero("longitude")) {
			this.values.keySet().removeAll(POINT);
			this.texts.keySet().removeAll(POINT);
			report("latitude", "the point 0, 0 stands for none", IfInvalid.OMIT);
		}
	}

	private boolean isZero(String column) {
		return this.values.get(column) instanceof Double degrees && degrees == 0;
	}

	void checkRules(DataFile file) {
		file.rules()
			.stream()
			.filter((rule) -> !rule.condition().test(this.values))
			.forEach((rule) -> report(rule.column(), rule.message(), IfInvalid.REPORT));
	}

}
