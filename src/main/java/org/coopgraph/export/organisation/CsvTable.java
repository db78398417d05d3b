package org.coopgraph.export.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.SpreadsheetText;

/** Writes organisations as a table of RFC 4180. */
final class CsvTable {

	private CsvTable() {
	}

	static void write(Iterator<OrganisationRecord> rows, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		try {
			write(rows, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
		}
		catch (UncheckedIOException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
	}

	private static void write(Iterator<OrganisationRecord> rows, CsvWriter csv) throws IOException {
		csv.writeRecord(OrganisationColumn.ALL.stream().map(OrganisationColumn::name).toList());
		while (rows.hasNext()) {
			csv.writeRecord(cells(rows.next()));
		}
		csv.flush();
	}

	private static List<String> cells(OrganisationRecord row) {
		return OrganisationColumn.ALL.stream().map((column) -> cell(column.value().apply(row))).toList();
	}

	/** Numbers are no formulas, even if they are negative. */
	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> values -> values.stream().map(String::valueOf).collect(Collectors.joining(" "));
			case Double degrees -> BigDecimal.valueOf(degrees).toPlainString();
			case Number number -> number.toString();
			default -> SpreadsheetText.encode(value.toString());
		};
	}

}
