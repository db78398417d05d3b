package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.CellFormat;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Reference;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.CellFormat.TEXT;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;
import static org.coopgraph.dataset.csv.CommonFormats.DATE;
import static org.coopgraph.dataset.csv.CommonFormats.SLUG;
import static org.coopgraph.dataset.csv.CommonFormats.URL;
import static org.coopgraph.dataset.csv.CommonFormats.YEAR;

/** The files of national registers, and of the cooperatives recorded in them. */
public final class RegisterFiles {

	static final DataFile OWNERSHIP_TYPES = DataFile
		.of("ownership-types", "ownership:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("nameFr", TEXT), required("nameEs", TEXT), sources())
		.withRowCount(RowCount.ANY);

	static final DataFile REGISTERS = DataFile
		.of("registers", "register:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("nameFr", TEXT), required("nameEs", TEXT), required("publisher", TEXT),
				required("licence", TEXT), required("licenceUrl", URL), required("attribution", TEXT),
				required("date", DATE), required("country", Reference.to("country:")), sources())
		.withRowCount(RowCount.ANY);

	public static final DataFile COOPERATIVES = DataFile
		.of("cooperatives", "organisation:", List.of("id"), required("id", SLUG),
				required("register", Reference.to("register:")), required("entry", TEXT), required("name", TEXT),
				optional("city", TEXT), required("country", Reference.to("country:")),
				optional("latitude", CellFormat.degrees(90)), optional("longitude", CellFormat.degrees(180)),
				optional("website", URL), optional("founded", YEAR), optional("legalForm", TEXT),
				optional("ownership", Reference.to("ownership:")), optional("sectors", Reference.list("sector:")),
				optional("sameAs", Reference.to("organisation:").inFile("members")), sources())
		.withRules(OrganisationFiles.COORDINATES)
		.withDerivation(OrganisationDerivation::addCooperative)
		.withRowCount(RowCount.ANY);

	/** In the order in which they refer to each other. */
	public static final List<DataFile> ALL = List.of(OWNERSHIP_TYPES, REGISTERS, COOPERATIVES);

	private RegisterFiles() {
	}

}
