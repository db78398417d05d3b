package org.coopgraph.dataset.form;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coopgraph.dataset.csv.CsvRows;
import org.coopgraph.dataset.csv.RawRow;
import org.coopgraph.dataset.csv.Violations;

/** Reads the rows of a foreign file, each by the form that admits it. */
final class FormReader {

	/**
	 * The service keeps organisations that are not synthetic in memory, and so does an
	 * import.
	 */
	static final int MAX_ROWS = 50_000;

	private final String fileName;

	private final List<FormRows> forms;

	private final Violations violations;

	private final Notices notices;

	private long count;

	private long otherRows;

	/**
	 * @param forms whose columns the file has
	 */
	FormReader(String fileName, List<FormRows> forms, Violations violations, Notices notices) {
		this.fileName = fileName;
		this.forms = forms;
		this.violations = violations;
		this.notices = notices;
	}

	/** What each form reads, if it reads any row. */
	List<ForeignFile> read(CsvRows file) {
		reportColumns(this.forms.getFirst().header());
		BitSet positions = new BitSet();
		this.forms.forEach((form) -> positions.or(form.header().readPositions()));
		file.forEach(positions::get, this::read);
		checkCount();
		return this.forms.stream().map(FormRows::file).filter((read) -> !read.rows().isEmpty()).toList();
	}

	private void reportColumns(FormHeader header) {
		header.unknown()
			.forEach((name) -> this.notices.add(this.fileName, 1, name, "the column is not known; not read"));
		header.repeated()
			.forEach((name) -> this.violations.add(this.fileName, 1, "header",
					"the column %s is there more than once; once is required".formatted(name)));
	}

	private void read(RawRow row) {
		this.count++;
		Optional<FormRows> form = this.forms.stream().filter((candidate) -> candidate.admits(row)).findFirst();
		if (form.isEmpty()) {
			this.otherRows++;
		}
		else if (this.count - this.otherRows <= MAX_ROWS) {
			form.get().add(row);
		}
	}

	private void checkCount() {
		if (this.count == this.otherRows && this.violations.count() == 0) {
			this.violations.add(this.fileName, 1, "rows",
					(this.count == 0) ? "the file has no row below its header; at least one is required"
							: "no row of the file is of the kind %s; at least one is required".formatted(kinds()));
		}
		if (this.count - this.otherRows > MAX_ROWS) {
			this.violations.add(this.fileName, 1, "rows",
					"the file has %s rows; at most %s are allowed".formatted(this.count - this.otherRows, MAX_ROWS));
		}
		if (this.otherRows > 0) {
			this.notices.add(this.fileName, 1, "rows",
					"those of another kind than %s are not read: %s".formatted(kinds(), this.otherRows));
		}
	}

	private String kinds() {
		return this.forms.stream()
			.map((form) -> form.header().form().only())
			.map(Map::toString)
			.collect(Collectors.joining(" or "));
	}

}
