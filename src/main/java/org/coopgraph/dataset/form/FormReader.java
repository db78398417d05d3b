package org.coopgraph.dataset.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.csv.CsvRows;
import org.coopgraph.dataset.csv.Violations;

/** Reads the rows of a foreign file by its form. */
final class FormReader {

	/**
	 * The service keeps organisations that are not synthetic in memory, and so does an
	 * import.
	 */
	static final int MAX_ROWS = 50_000;

	private final String fileName;

	private final Form form;

	private final Violations violations;

	private final List<MappedRow> rows = new ArrayList<>();

	private final Map<String, Long> lines = new HashMap<>();

	private long count;

	private long otherRows;

	FormReader(String fileName, Form form, Violations violations) {
		this.fileName = fileName;
		this.form = form;
		this.violations = violations;
	}

	List<MappedRow> read(CsvRows file, Notices notices) {
		FormHeader header = FormHeader.of(this.form, file.header());
		reportColumns(header, notices);
		RowMapper mapper = new RowMapper(this.fileName, this.form, this.violations, notices);
		file.forEach(header.readPositions()::get, (row) -> read(new ForeignRow(header, row), mapper));
		checkCount(notices);
		return List.copyOf(this.rows);
	}

	private void reportColumns(FormHeader header, Notices notices) {
		header.unknown().forEach((name) -> notices.add(this.fileName, 1, name, "the column is not known; not read"));
		header.repeated()
			.forEach((name) -> this.violations.add(this.fileName, 1, "header",
					"the column %s is there more than once; once is required".formatted(name)));
	}

	private void read(ForeignRow row, RowMapper mapper) {
		this.count++;
		if (!row.isRead()) {
			this.otherRows++;
		}
		else if (this.count - this.otherRows <= MAX_ROWS) {
			mapper.map(row).filter(this::isFirst).ifPresent(this.rows::add);
		}
	}

	private boolean isFirst(MappedRow row) {
		Long first = this.lines.putIfAbsent(row.key(), row.line());
		if (first != null) {
			this.violations.add(this.fileName, row.line(), this.form.key().from(),
					"%s is already the id of line %s; each id may be used once".formatted(row.key(), first));
		}
		return first == null;
	}

	private void checkCount(Notices notices) {
		if (this.count == this.otherRows && this.violations.count() == 0) {
			this.violations.add(this.fileName, 1, "rows", (this.count == 0)
					? "the file has no row below its header; at least one is required"
					: "no row of the file is of the kind %s; at least one is required".formatted(this.form.only()));
		}
		if (this.count - this.otherRows > MAX_ROWS) {
			this.violations.add(this.fileName, 1, "rows",
					"the file has %s rows; at most %s are allowed".formatted(this.count - this.otherRows, MAX_ROWS));
		}
		if (this.otherRows > 0) {
			notices.add(this.fileName, 1, "rows",
					"those of another kind than %s are not read: %s".formatted(this.form.only(), this.otherRows));
		}
	}

}
