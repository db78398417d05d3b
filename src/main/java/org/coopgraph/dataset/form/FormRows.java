package org.coopgraph.dataset.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.csv.RawRow;
import org.coopgraph.dataset.csv.Violations;

/** The rows of a foreign file that one form reads. */
final class FormRows {

	private final String fileName;

	private final FormHeader header;

	private final RowMapper mapper;

	private final Violations violations;

	private final List<MappedRow> rows = new ArrayList<>();

	private final Map<String, Long> lines = new HashMap<>();

	FormRows(String fileName, FormHeader header, Violations violations, Notices notices) {
		this.fileName = fileName;
		this.header = header;
		this.violations = violations;
		this.mapper = new RowMapper(fileName, header.form(), violations, notices);
	}

	FormHeader header() {
		return this.header;
	}

	/** Whether the form reads such a row. */
	boolean admits(RawRow row) {
		return new ForeignRow(this.header, row).isRead();
	}

	void add(RawRow row) {
		this.mapper.map(new ForeignRow(this.header, row)).filter(this::isFirst).ifPresent(this.rows::add);
	}

	private boolean isFirst(MappedRow row) {
		Long first = this.lines.putIfAbsent(row.key(), row.line());
		if (first != null) {
			this.violations.add(this.fileName, row.line(), this.header.form().key().from(),
					"%s is already the id of line %s; each id may be used once".formatted(row.key(), first));
		}
		return first == null;
	}

	ForeignFile file() {
		return new ForeignFile(this.fileName, this.header.form(), List.copyOf(this.rows));
	}

}
