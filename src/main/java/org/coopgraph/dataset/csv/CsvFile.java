package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.springframework.core.NestedExceptionUtils;

/** Reads the records of a CSV file in UTF-8 whose first line names the columns. */
public class CsvFile {

	/** Number of characters after which a field is given up. */
	private static final int BUFFER = 1 << 20;

	private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder()
		.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
		.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
		.allowUnclosedQuote(false)
		.maxBufferSize(BUFFER);

	private final DataFile file;

	private final Violations problems;

	public CsvFile(DataFile file, Violations problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * The records below the header, each with as many fields as there are columns; empty
	 * when the file cannot be read.
	 */
	public Optional<List<CsvLine>> records(InputStream content) {
		return parse(content).filter(this::headerIsRight)
			.map((lines) -> lines.subList(1, lines.size()))
			.filter(this::hasItsRows)
			.map((lines) -> lines.stream().filter(this::isComplete).toList());
	}

	private Optional<List<CsvLine>> parse(InputStream content) {
		CsvLines lines = new CsvLines(this.file, this.problems);
		try (CsvReader<CsvLine> reader = CSV.build(lines, new Utf8Reader(content))) {
			return Optional.of(reader.stream().toList());
		}
		catch (CsvParseException | IOException | UncheckedIOException ex) {
			tell(NestedExceptionUtils.getMostSpecificCause(ex), lines);
			return Optional.empty();
		}
	}

	private void tell(Throwable reason, CsvLines lines) {
		if (reason instanceof NotUtf8Exception notUtf8) {
			report(notUtf8.line(), "text", String.valueOf(notUtf8.getMessage()));
		}
		else if (reason instanceof CsvParseException) {
			lines.report(
					"the cell cannot be read; a quote in it is not doubled or has no end, or it has more than %s characters"
						.formatted(CsvLines.LONGEST));
		}
		else {
			report(1, "file", "cannot be read; see whether it is a file that may be read");
		}
	}

	private boolean headerIsRight(List<CsvLine> lines) {
		List<String> header = lines.isEmpty() ? List.of() : lines.getFirst().fields();
		boolean right = header.equals(this.file.header());
		if (!right) {
			report(1, "header", "the columns are \"%s\"; they must be \"%s\"%s".formatted(
					Excerpt.of(String.join(",", header)), String.join(",", this.file.header()), separatorHint(header)));
		}
		return right;
	}

	private static String separatorHint(List<String> header) {
		boolean other = header.size() == 1 && header.getFirst().matches(".*\\w[;\t|]\\w.*");
		return other ? ", separated by commas" : "";
	}

	private boolean hasItsRows(List<CsvLine> lines) {
		this.file.rows().complain(lines.size()).ifPresent((complaint) -> report(1, "rows", complaint));
		return this.file.rows().complain(lines.size()).isEmpty();
	}

	private boolean isComplete(CsvLine line) {
		int columns = this.file.columns().size();
		if (line.readable() && line.count() != columns) {
			report(line.number(), "row", "has %s fields; the header names %s columns".formatted(line.count(), columns));
		}
		return line.readable() && line.count() == columns;
	}

	private void report(long line, String column, String problem) {
		this.problems.add(this.file.fileName(), line, column, problem);
	}

}
