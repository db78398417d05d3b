package org.coopgraph.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the records of a CSV file in UTF-8 whose first line names the columns. */
class CsvFile {

	private final DataFile file;

	private final Problems problems;

	CsvFile(DataFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/** The records below the header, each with as many fields as there are columns. */
	List<CsvRecord> records(byte[] content) {
		List<CsvRecord> records = parse(decode(content));
		if (records.isEmpty() || !headerIsRight(records.getFirst())) {
			return List.of();
		}
		return records.stream().skip(1).filter(this::isComplete).toList();
	}

	private String decode(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = UTF_8.newDecoder().decode(bytes, text, true);
		text.flip();
		if (result.isError()) {
			report(lines(text), "text",
					"the bytes after \"%s\" are not UTF-8; save the file as UTF-8".formatted(tail(text)));
			return "";
		}
		return text.toString();
	}

	private List<CsvRecord> parse(String text) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
			return reader.stream().toList();
		}
		catch (CsvParseException | IOException ex) {
			report(1, "text", "the file cannot be read as comma-separated values: " + ex.getMessage());
			return List.of();
		}
	}

	private boolean headerIsRight(CsvRecord header) {
		boolean right = header.getFields().equals(this.file.header());
		if (!right) {
			report(1, "header", "the columns are \"%s\"; they must be \"%s\""
				.formatted(String.join(",", header.getFields()), String.join(",", this.file.header())));
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

	private static String tail(CharSequence text) {
		String line = text.toString().substring(text.toString().lastIndexOf('\n') + 1);
		return line.substring(Math.max(0, line.length() - 20));
	}

}
