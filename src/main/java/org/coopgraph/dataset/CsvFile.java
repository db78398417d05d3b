package org.coopgraph.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the records of a CSV file in UTF-8 whose first line names the columns. */
class CsvFile {

	private final DataFile file;

	private final Problems problems;

	CsvFile(DataFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * The records below the header, each with as many fields as there are columns; empty
	 * when the file cannot be read.
	 */
	Optional<List<CsvRecord>> records(byte[] content) {
		return decode(content).flatMap(this::parse)
			.filter(this::headerIsRight)
			.map((records) -> records.stream().skip(1).filter(this::isComplete).toList());
	}

	private Optional<String> decode(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = UTF_8.newDecoder().decode(bytes, text, true);
		text.flip();
		if (result.isError()) {
			report(lines(text), "text",
					"the bytes after \"%s\" are not UTF-8; save the file as UTF-8".formatted(tail(text)));
			return Optional.empty();
		}
		return Optional.of(withoutMark(text.toString()));
	}

	/** Spreadsheets put a mark before the first column. */
	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private Optional<List<CsvRecord>> parse(String text) {
		List<CsvRecord> records = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text)) {
			reader.forEach(records::add);
			return Optional.of(records);
		}
		catch (CsvParseException | IOException ex) {
			report(lineAfter(records), "text", "the file cannot be read as comma-separated values: " + ex.getMessage());
			return Optional.empty();
		}
	}

	private boolean headerIsRight(List<CsvRecord> records) {
		List<String> header = records.isEmpty() ? List.of() : records.getFirst().getFields();
		boolean right = header.equals(this.file.header());
		if (!right) {
			report(1, "header", "the columns are \"%s\"; they must be \"%s\"".formatted(String.join(",", header),
					String.join(",", this.file.header())));
		}
		return right;
	}

	private boolean isComplete(CsvRecord row) {
		boolean complete = row.getFieldCount() == this.file.columns().size();
		if (!complete) {
			report(row.getStartingLineNumber(), "row", "has %d fields; the header names %d columns"
				.formatted(row.getFieldCount(), this.file.columns().size()));
		}
		return complete;
	}

	private void report(long line, String column, String problem) {
		this.problems.add(this.file.fileName(), line, column, problem);
	}

	private static long lines(CharSequence text) {
		return 1 + text.chars().filter((character) -> character == '\n').count();
	}

	private static long lineAfter(List<CsvRecord> records) {
		return records.isEmpty() ? 1
				: records.getLast().getStartingLineNumber() + lines(String.join("", records.getLast().getFields()));
	}

	private static String tail(CharSequence text) {
		String line = text.toString().substring(text.toString().lastIndexOf('\n') + 1);
		return line.substring(Math.max(0, line.length() - 20));
	}

}
