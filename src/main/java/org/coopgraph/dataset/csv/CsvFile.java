package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads the rows of a CSV file in UTF-8 whose first line is its header. */
public class CsvFile {

	private static final int MAX_BUFFERED_CHARACTERS = 1 << 20;

	private static final CsvReader.CsvReaderBuilder CSV = builder();

	private final DataFile file;

	private final Violations violations;

	public CsvFile(DataFile file, Violations violations) {
		this.file = file;
		this.violations = violations;
	}

	static CsvReader.CsvReaderBuilder builder() {
		return CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.maxBufferSize(MAX_BUFFERED_CHARACTERS);
	}

	/** The rows below the header; empty if the file as a whole is not valid. */
	public Optional<List<Row>> rows(InputStream content) {
		return parse(content).filter(this::hasExpectedHeader)
			.map((rows) -> rows.subList(1, rows.size()))
			.filter(this::hasExpectedRowCount)
			.map((rows) -> rows.stream()
				.filter(this::isComplete)
				.map((row) -> Row.parse(this.file, row.line(), row.fields(), this.violations))
				.toList());
	}

	private Optional<List<RawRow>> parse(InputStream content) {
		List<String> header = this.file.header();
		RawRowHandler handler = new RawRowHandler(this.file.fileName(), header, header.size() + 1, this.violations);
		try (CsvReader<RawRow> reader = CSV.build(handler, new Utf8Reader(content))) {
			return Optional.of(reader.stream().toList());
		}
		catch (CsvParseException | IOException | UncheckedIOException ex) {
			handler.addFailure(ex);
			return Optional.empty();
		}
	}

	private boolean hasExpectedHeader(List<RawRow> rows) {
		List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().fields();
		boolean expected = header.equals(this.file.header());
		if (!expected) {
			addViolation(1, "header", "the header is \"%s\"; it must be \"%s\"%s".formatted(
					Excerpt.of(String.join(",", header)), String.join(",", this.file.header()), separatorHint(header)));
		}
		return expected;
	}

	private static String separatorHint(List<String> header) {
		boolean otherSeparator = header.size() == 1 && header.getFirst().matches(".*\\w[;\t|]\\w.*");
		return otherSeparator ? ", separated by commas" : "";
	}

	private boolean hasExpectedRowCount(List<RawRow> rows) {
		Optional<String> violation = this.file.rowCount().violation(rows.size());
		violation.ifPresent((message) -> addViolation(1, "rows", message));
		return violation.isEmpty();
	}

	private boolean isComplete(RawRow row) {
		int columns = this.file.columns().size();
		if (row.valid() && row.fieldCount() != columns) {
			addViolation(row.line(), "row",
					"has %s fields; %s are required, one for each column".formatted(row.fieldCount(), columns));
		}
		return row.valid() && row.fieldCount() == columns;
	}

	private void addViolation(long line, String column, String message) {
		this.violations.add(this.file.fileName(), line, column, message);
	}

}
