package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Reads a CSV file of any header row by row, so that the memory which it needs does not
 * depend on the size of the file.
 */
public final class CsvRows implements AutoCloseable {

	private static final int MAX_COLUMNS = 1000;

	private final String file;

	private final Violations violations;

	private final RawRowHandler handler;

	private final CsvReader<RawRow> reader;

	private final Iterator<RawRow> rows;

	private final List<String> header;

	/**
	 * Reads the header.
	 * @param file the name of the file in violations
	 */
	public CsvRows(String file, InputStream content, char separator, Violations violations) {
		this.file = file;
		this.violations = violations;
		this.handler = new RawRowHandler(file, List.of(), MAX_COLUMNS, violations);
		this.reader = CsvFile.builder().fieldSeparator(separator).build(this.handler, new Utf8Reader(content));
		this.rows = this.reader.iterator();
		this.header = readHeader();
	}

	private List<String> readHeader() {
		try {
			return this.rows.hasNext() ? this.rows.next().fields().stream().map(String::strip).toList() : List.of();
		}
		catch (CsvParseException | UncheckedIOException ex) {
			this.handler.addFailure(ex);
			return List.of();
		}
	}

	/** The names of the columns; empty if there are none or they cannot be read. */
	public List<String> header() {
		return this.header;
	}

	/**
	 * Reads the rows below the header.
	 * @param columns the columns to read; the cells of the others are empty
	 */
	public void forEach(IntPredicate columns, Consumer<RawRow> consumer) {
		this.handler.read(this.header, columns);
		try {
			this.rows.forEachRemaining((row) -> accept(row, consumer));
		}
		catch (CsvParseException | UncheckedIOException ex) {
			this.handler.addFailure(ex);
		}
	}

	private void accept(RawRow row, Consumer<RawRow> consumer) {
		if (row.valid() && row.fieldCount() == this.header.size()) {
			consumer.accept(row);
		}
		else if (row.valid()) {
			this.violations.add(this.file, row.line(), "row", "has %s fields; %s are required, one for each column"
				.formatted(row.fieldCount(), this.header.size()));
		}
	}

	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
