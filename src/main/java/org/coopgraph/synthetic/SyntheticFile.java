package org.coopgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.csv.Excerpt;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.start.StartupException;

/** {@code synthetic.csv}: invented affiliates, one row on each line. */
final class SyntheticFile implements AutoCloseable {

	private static final CsvReaderBuilder CSV = CsvReader.builder()
		.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
		.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
		.skipEmptyLines(false)
		.allowUnclosedQuote(false);

	private static final int MAX_LINE_BYTES = 100_000;

	private static final char REPLACEMENT_CHARACTER = '\uFFFD';

	private final MappedLines lines;

	SyntheticFile(Path file) {
		try {
			this.lines = MappedLines.of(file);
		}
		catch (IOException ex) {
			throw unreadable(file, ex);
		}
	}

	private static StartupException unreadable(Path file, IOException reason) {
		return new StartupException("The file %s cannot be read.".formatted(file), reason);
	}

	/** Number of rows below the header. */
	int rows() {
		return Math.max(0, this.lines.count() - 1);
	}

	void checkHeader(Violations violations) {
		String header = (this.lines.count() > 0 && isShort(0)) ? this.lines.line(0).replaceFirst("^\uFEFF", "") : "";
		String expected = String.join(",", OrganisationFiles.SYNTHETIC.header());
		if (!header.equals(expected)) {
			addViolation(-1, "header",
					"the header is \"%s\"; it must be \"%s\"".formatted(Excerpt.of(header), expected), violations);
		}
	}

	/** Row 0 is the first below the header. */
	CsvRecord record(int row) {
		return CSV.ofSingleCsvRecord(this.lines.line(row + 1));
	}

	/** The row with its cells parsed; empty if the line is not a row. */
	Optional<Row> row(int row, Violations violations) {
		if (!isShort(row + 1)) {
			addViolation(row, "text", "the line has %s bytes; at most %s are allowed"
				.formatted(this.lines.length(row + 1), MAX_LINE_BYTES), violations);
			return Optional.empty();
		}
		String line = this.lines.line(row + 1);
		if (line.indexOf(REPLACEMENT_CHARACTER) >= 0) {
			addViolation(row, "text", "the line is not UTF-8; save the file as UTF-8", violations);
			return Optional.empty();
		}
		return parse(row, line, violations)
			.map((parsed) -> Row.parse(OrganisationFiles.SYNTHETIC, line(row), parsed.getFields(), violations));
	}

	private boolean isShort(int line) {
		return this.lines.length(line) <= MAX_LINE_BYTES;
	}

	private static Optional<CsvRecord> parse(int row, String line, Violations violations) {
		try {
			CsvRecord parsed = CSV.ofSingleCsvRecord(line);
			int columns = OrganisationFiles.SYNTHETIC.columns().size();
			if (parsed.getFieldCount() == columns) {
				return Optional.of(parsed);
			}
			addViolation(row, "row",
					"has %s fields; %s are required, one for each column".formatted(parsed.getFieldCount(), columns),
					violations);
		}
		catch (CsvParseException ex) {
			addViolation(row, "text", "the line cannot be read as comma-separated values: " + ex.getMessage(),
					violations);
		}
		return Optional.empty();
	}

	static void addViolation(int row, String column, String message, Violations violations) {
		violations.add(OrganisationFiles.SYNTHETIC.fileName(), line(row), column, message);
	}

	private static long line(int row) {
		return row + 2L;
	}

	@Override
	public void close() {
		this.lines.close();
	}

}
