package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.coopgraph.dataset.csv.Cell;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.DataFile.Rule;
import org.coopgraph.dataset.csv.OrderedDates;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.Cell.DATE;
import static org.coopgraph.dataset.csv.Cell.SENTENCE;
import static org.coopgraph.dataset.csv.Cell.SLUG;
import static org.coopgraph.dataset.csv.Cell.TEXT;
import static org.coopgraph.dataset.csv.Cell.URL;
import static org.coopgraph.dataset.csv.Cell.YEAR;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;

/** The Alliance, its bodies and its members. */
public final class OrganisationFiles {

	private static final Rule COORDINATES = new Rule("longitude",
			(row) -> row.containsKey("latitude") == row.containsKey("longitude"),
			"latitude and longitude are given together or not at all");

	public static final DataFile ALLIANCE = DataFile
		.of("alliance", "organisation:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("nameFr", TEXT), required("nameEs", TEXT), required("acronym", TEXT),
				optional("acronymFr", TEXT), optional("acronymEs", TEXT), required("founded", YEAR),
				required("website", URL), optional("mission", SENTENCE), optional("missionFr", SENTENCE),
				optional("missionEs", SENTENCE), optional("summary", SENTENCE), optional("summaryFr", SENTENCE),
				optional("summaryEs", SENTENCE), sources())
		.having(RowCount.ONE)
		.deriving(OrganisationRow::addOrder);

	public static final DataFile BODIES = DataFile
		.of("bodies", "organisation:", List.of("id"), required("id", SLUG),
				required("role",
						Cell.oneOf("GLOBAL_OFFICE", "REGIONAL_OFFICE", "SECTORAL_ORGANISATION", "COMMITTEE",
								"NETWORK")),
				required("name", TEXT), optional("nameFr", TEXT), optional("nameEs", TEXT), optional("acronym", TEXT),
				optional("acronymFr", TEXT), optional("acronymEs", TEXT), optional("topic", TEXT),
				optional("topicFr", TEXT), optional("topicEs", TEXT),
				optional("serves", Cell.reference("region:")).asReference(),
				optional("represents", Cell.reference("sector:")).asReference(), optional("city", TEXT),
				optional("country", Cell.reference("country:")).asReference(), optional("founded", YEAR),
				optional("website", URL), sources())
		.holding(
				new Rule("serves", givenWith("role", "REGIONAL_OFFICE", "serves"),
						"a regional office serves a region, and nothing else does"),
				new Rule("represents", givenWith("role", "SECTORAL_ORGANISATION", "represents"),
						"a sectoral organisation represents a sector, and nothing else does"))
		.deriving(OrganisationRow::addBody);

	public static final DataFile MEMBERS = DataFile
		.of("members", "organisation:", List.of("id"), required("id", Cell.MEMBER), required("name", TEXT),
				optional("acronym", TEXT),
				optional("type",
						Cell.oneOf("NATIONAL_APEX", "NATIONAL_SECTORAL_FEDERATION", "REGIONAL_FEDERATION",
								"SUPRANATIONAL", "COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES", "COOPERATIVE_GROUP",
								"MUTUAL", "PROMOTER", "GOVERNMENT")),
				required("country", Cell.reference("country:")).asReference().orWord("international"),
				optional("city", TEXT), optional("sectors", Cell.references("sector:")).asReference().orWord("all"),
				optional("website", URL), optional("latitude", Cell.degrees(90)),
				optional("longitude", Cell.degrees(180)), optional("founded", YEAR),
				required("confidence", Cell.oneOf("HIGH", "MEDIUM", "LOW")), sources())
		.holding(COORDINATES)
		.deriving(OrganisationRow::addMember);

	static final DataFile MEMBERSHIPS = DataFile
		.of("memberships", "membership:", List.of("member"),
				required("member", Cell.reference("organisation:")).asReferenceTo("members"),
				optional("category", Cell.oneOf("FULL", "ASSOCIATE")), optional("since", DATE), optional("until", DATE),
				optional("note", TEXT), sources())
		.holding(OrderedDates.of("since", "until"))
		.having(RowCount.ANY);

	/**
	 * Not a file of every data set; it is read apart, for it may have millions of rows.
	 */
	public static final DataFile SYNTHETIC = DataFile
		.of("synthetic", "organisation:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("type",
						Cell.oneOf("COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES", "COOPERATIVE_GROUP", "MUTUAL")),
				required("country", Cell.reference("country:")), optional("city", TEXT),
				required("sectors", Cell.references("sector:")), optional("latitude", Cell.degrees(90)),
				optional("longitude", Cell.degrees(180)), optional("founded", YEAR),
				required("affiliatedTo", Cell.reference("organisation:")))
		.holding(COORDINATES);

	private OrganisationFiles() {
	}

	private static Predicate<Map<String, Object>> givenWith(String column, String value, String other) {
		return (row) -> value.equals(row.get(column)) == row.containsKey(other);
	}

}
