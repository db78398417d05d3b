package org.coopgraph.dataset.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Collects the fields of each row, and drops fields that cannot be valid. */
final class RawRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

	static final int MAX_CELL_CHARACTERS = 4000;

	private final DataFile file;

	private final Violations violations;

	private List<String> fields = new ArrayList<>();

	private int violationsBefore;

	RawRowHandler(DataFile file, Violations violations) {
		this.file = file;
		this.violations = violations;
	}

	@Override
	protected void handleBegin(long line) {
		this.fields = new ArrayList<>();
		this.violationsBefore = this.violations.count();
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		if (length > MAX_CELL_CHARACTERS) {
			addViolation(index,
					"has %s characters; at most %s are allowed in a cell".formatted(length, MAX_CELL_CHARACTERS));
		}
		else if (index <= this.file.columns().size()) {
			this.fields.add(new String(buffer, offset, length));
		}
	}

	/** Adds a violation for the field that would be read next. */
	void addViolation(String message) {
		addViolation(getFieldCount(), message);
	}

	private void addViolation(int index, String message) {
		List<String> header = this.file.header();
		String column = (index < header.size()) ? header.get(index) : "row";
		this.violations.add(this.file.fileName(), Math.max(1, getStartingLineNumber()), column, message);
	}

	@Override
	protected RawRow buildRecord() {
		return new RawRow(getStartingLineNumber(), this.fields, getFieldCount(),
				this.violations.count() == this.violationsBefore);
	}

}
