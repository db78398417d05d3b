package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.csv.CellFormat;
import org.coopgraph.dataset.csv.ClosedList;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Reference;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.CellFormat.TEXT;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;
import static org.coopgraph.dataset.csv.CommonFormats.DATE;
import static org.coopgraph.dataset.csv.CommonFormats.PROPERTY;
import static org.coopgraph.dataset.csv.CommonFormats.SLUG;
import static org.coopgraph.dataset.csv.CommonFormats.URL;

/** The files to which all others refer: sources, regions, sectors and countries. */
public final class ReferenceDataFiles {

	private static final CellFormat COUNTRY_CODE = CellFormat.matching(CountryNames::isCode,
			"an ISO 3166-1 alpha-2 code");

	static final DataFile SOURCES = DataFile.of("sources", "source:", List.of("id"), required("id", SLUG),
			required("title", TEXT), required("url", URL), optional("publisher", TEXT),
			required("kind", ClosedList.of("PRIMARY", "SECONDARY")), optional("retrieved", DATE));

	static final DataFile REGIONS = DataFile.of("regions", "region:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), sources());

	public static final DataFile SECTORS = DataFile.of("sectors", "sector:", List.of("id"),
			required("number", CellFormat.wholeNumber(1, 8)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), sources());

	public static final DataFile COUNTRIES = DataFile
		.of("countries", "country:", List.of("code"), required("code", COUNTRY_CODE),
				required("region", Reference.to("region:")), sources())
		.withDerivation(ReferenceDataFiles::addToCountry);

	/** Sources of single properties that differ from the sources of the entity's row. */
	static final DataFile PROPERTY_SOURCES = DataFile
		.of("property-sources", "property-source:", List.of("entity", "property"),
				required("entity", Reference.toEntity()), required("property", PROPERTY), sources())
		.withRowCount(RowCount.ANY);

	private ReferenceDataFiles() {
	}

	private static void addToCountry(Map<String, Object> row) {
		CountryNames.addTo(row);
		IsoCountries.addTo(row);
	}

}
