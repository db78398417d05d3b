package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.Cell;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.Cell.DATE;
import static org.coopgraph.dataset.csv.Cell.SLUG;
import static org.coopgraph.dataset.csv.Cell.TEXT;
import static org.coopgraph.dataset.csv.Cell.URL;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;

/** Sources, and the spokes of the graph: regions, sectors and countries. */
public final class SpokeFiles {

	static final DataFile SOURCES = DataFile.of("sources", "source:", List.of("id"), required("id", SLUG),
			required("title", TEXT), required("url", URL), optional("publisher", TEXT),
			required("kind", Cell.oneOf("PRIMARY", "SECONDARY")), optional("retrieved", DATE));

	static final DataFile REGIONS = DataFile.of("regions", "region:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), sources());

	public static final DataFile SECTORS = DataFile.of("sectors", "sector:", List.of("id"),
			required("number", Cell.number(1, 8)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), sources());

	public static final DataFile COUNTRIES = DataFile
		.of("countries", "country:", List.of("code"), required("code", CountryNames::code),
				required("region", Cell.reference("region:")).asReference(), sources())
		.deriving(CountryNames::addTo);

	/** Sources of single properties, where they are not those of the entity's own row. */
	static final DataFile PROPERTY_SOURCES = DataFile
		.of("property-sources", "property-source:", List.of("entity", "property"),
				required("entity", Cell.ENTITY).asReference(), required("property", Cell.PROPERTY), sources())
		.having(RowCount.ANY);

	private SpokeFiles() {
	}

}
