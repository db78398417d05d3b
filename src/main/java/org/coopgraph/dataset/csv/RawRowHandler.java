package org.coopgraph.dataset.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

import org.springframework.core.NestedExceptionUtils;

/** Collects the fields of each row, and drops fields that cannot be valid. */
final class RawRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

	static final int MAX_CELL_CHARACTERS = 4000;

	private final String file;

	private final Violations violations;

	private List<String> header;

	/** A field beyond the header is kept, so that the header itself can be compared. */
	private int maxFields;

	private IntPredicate read = (index) -> true;

	private List<String> fields = new ArrayList<>();

	private int violationsBefore;

	RawRowHandler(String file, List<String> header, int maxFields, Violations violations) {
		this.file = file;
		this.header = header;
		this.maxFields = maxFields;
		this.violations = violations;
	}

	/** From the next row on, reads some of the columns only; the others are empty. */
	void read(List<String> columns, IntPredicate indexes) {
		this.header = columns;
		this.maxFields = columns.size();
		this.read = indexes;
	}

	@Override
	protected void handleBegin(long line) {
		this.fields = new ArrayList<>(Math.min(this.maxFields, 64));
		this.violationsBefore = this.violations.count();
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		if (index >= this.maxFields) {
			return;
		}
		if (!this.read.test(index)) {
			this.fields.add("");
		}
		else if (length > MAX_CELL_CHARACTERS) {
			addViolation(index,
					"has %s characters; at most %s are allowed in a cell".formatted(length, MAX_CELL_CHARACTERS));
		}
		else {
			this.fields.add(new String(buffer, offset, length));
		}
	}

	/** Adds a violation for the reason why the next field cannot be read. */
	void addFailure(Exception failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		if (cause instanceof NotUtf8Exception notUtf8) {
			this.violations.add(this.file, notUtf8.line(), "text", String.valueOf(notUtf8.getMessage()));
		}
		else if (cause instanceof CsvParseException) {
			addViolation(getFieldCount(),
					"the cell cannot be read; a quote in it is not doubled or not closed, or it has more than %s characters"
						.formatted(MAX_CELL_CHARACTERS));
		}
		else {
			this.violations.add(this.file, 1, "file", "cannot be read; a readable file is required");
		}
	}

	private void addViolation(int index, String message) {
		String column = (index < this.header.size()) ? this.header.get(index) : "row";
		this.violations.add(this.file, Math.max(1, getStartingLineNumber()), column, message);
	}

	@Override
	protected RawRow buildRecord() {
		return new RawRow(getStartingLineNumber(), this.fields, getFieldCount(),
				this.violations.count() == this.violationsBefore);
	}

}
