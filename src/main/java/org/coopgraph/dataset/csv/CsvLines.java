package org.coopgraph.dataset.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Takes the fields of a file as they are read, and keeps no more of them than it must.
 */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLine> {

	/** Number of characters that a cell may have. */
	static final int LONGEST = 4000;

	private final DataFile file;

	private final Violations problems;

	private List<String> fields = new ArrayList<>();

	private int problemsBefore;

	CsvLines(DataFile file, Violations problems) {
		this.file = file;
		this.problems = problems;
	}

	@Override
	protected void handleBegin(long line) {
		this.fields = new ArrayList<>();
		this.problemsBefore = this.problems.count();
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		if (length > LONGEST) {
			report(index, "has %s characters; a cell has at most %s".formatted(length, LONGEST));
		}
		else if (index <= this.file.columns().size()) {
			this.fields.add(new String(buffer, offset, length));
		}
	}

	/** Says what is wrong with the field that comes next. */
	void report(String problem) {
		report(getFieldCount(), problem);
	}

	private void report(int index, String problem) {
		List<String> header = this.file.header();
		String column = (index < header.size()) ? header.get(index) : "row";
		this.problems.add(this.file.fileName(), Math.max(1, getStartingLineNumber()), column, problem);
	}

	@Override
	protected CsvLine buildRecord() {
		return new CsvLine(getStartingLineNumber(), this.fields, getFieldCount(),
				this.problems.count() == this.problemsBefore);
	}

}
