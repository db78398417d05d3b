package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.Cell;
import org.coopgraph.dataset.csv.DataFile;

import static org.coopgraph.dataset.csv.Cell.DATE;
import static org.coopgraph.dataset.csv.Cell.SENTENCE;
import static org.coopgraph.dataset.csv.Cell.SLUG;
import static org.coopgraph.dataset.csv.Cell.TEXT;
import static org.coopgraph.dataset.csv.Cell.YEAR;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;

/** The Statement with its values and principles, and what is done for them. */
final class IdentityFiles {

	private static final Cell BASIS = Cell.oneOf("STATED", "INFERRED");

	static final DataFile VALUES = DataFile.of("values", "value:", List.of("id"),
			required("number", Cell.number(1, 10)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), optional("otherNames", Cell.texts()),
			required("kind", Cell.oneOf("COOPERATIVE", "ETHICAL")), required("summary", SENTENCE),
			required("summaryFr", SENTENCE), required("summaryEs", SENTENCE), sources());

	static final DataFile PRINCIPLES = DataFile.of("principles", "principle:", List.of("number"),
			required("number", Cell.number(1, 7)), required("name", TEXT), required("nameFr", TEXT),
			required("nameEs", TEXT), optional("otherNames", Cell.texts()), required("summary", SENTENCE),
			required("summaryFr", SENTENCE), required("summaryEs", SENTENCE), sources());

	static final DataFile STATEMENTS = DataFile.of("statements", "statement:", List.of("id"), required("id", YEAR),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), optional("summary", SENTENCE),
			optional("summaryFr", SENTENCE), optional("summaryEs", SENTENCE), optional("definition", SENTENCE),
			optional("definitionFr", SENTENCE), optional("definitionEs", SENTENCE), required("adopted", DATE),
			optional("place", TEXT), optional("revises", Cell.reference("statement:")).asReference(), sources());

	static final DataFile PRACTICE = DataFile.of("practice", "practice:", List.of("principle", "value"),
			required("principle", Cell.reference("principle:")).asReference(),
			required("value", Cell.reference("value:")).asReference(), required("basis", BASIS), sources());

	static final DataFile ADVANCES = DataFile.of("advances", "advances:", List.of("body", "target"),
			required("body", Cell.reference("organisation:")).asReferenceTo("bodies"),
			required("target", Cell.reference("value:", "principle:", "statement:")).asReference(),
			required("basis", BASIS), sources());

	private IdentityFiles() {
	}

}
