package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.CellFormat;
import org.coopgraph.dataset.csv.ClosedList;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Reference;

import static org.coopgraph.dataset.csv.CellFormat.SENTENCE;
import static org.coopgraph.dataset.csv.CellFormat.TEXT;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;
import static org.coopgraph.dataset.csv.CommonFormats.DATE;
import static org.coopgraph.dataset.csv.CommonFormats.SLUG;
import static org.coopgraph.dataset.csv.CommonFormats.YEAR;

/**
 * The files of values, principles and identity statements, and of the edges between them.
 */
final class IdentityFiles {

	private static final CellFormat BASIS = ClosedList.of("STATED", "INFERRED");

	static final DataFile VALUES = DataFile.of("values", "value:", List.of("id"),
			required("number", CellFormat.wholeNumber(1, 10)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), optional("otherNames", CellFormat.texts()),
			required("kind", ClosedList.of("COOPERATIVE", "ETHICAL")), required("summary", SENTENCE),
			required("summaryFr", SENTENCE), required("summaryEs", SENTENCE), sources());

	static final DataFile PRINCIPLES = DataFile.of("principles", "principle:", List.of("number"),
			required("number", CellFormat.wholeNumber(1, 7)), required("name", TEXT), required("nameFr", TEXT),
			required("nameEs", TEXT), optional("otherNames", CellFormat.texts()), required("summary", SENTENCE),
			required("summaryFr", SENTENCE), required("summaryEs", SENTENCE), sources());

	static final DataFile STATEMENTS = DataFile.of("statements", "statement:", List.of("id"), required("id", YEAR),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), optional("summary", SENTENCE),
			optional("summaryFr", SENTENCE), optional("summaryEs", SENTENCE), optional("definition", SENTENCE),
			optional("definitionFr", SENTENCE), optional("definitionEs", SENTENCE), required("adopted", DATE),
			optional("place", TEXT), optional("revises", Reference.to("statement:")), sources());

	static final DataFile PRACTICE = DataFile.of("practice", "practice:", List.of("principle", "value"),
			required("principle", Reference.to("principle:")), required("value", Reference.to("value:")),
			required("basis", BASIS), sources());

	static final DataFile ADVANCES = DataFile.of("advances", "advances:", List.of("body", "target"),
			required("body", Reference.to("organisation:").inFile("bodies")),
			required("target", Reference.toAnyOf("value:", "principle:", "statement:")), required("basis", BASIS),
			sources());

	private IdentityFiles() {
	}

}
