package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.coopgraph.dataset.csv.CellFormat;
import org.coopgraph.dataset.csv.ClosedList;
import org.coopgraph.dataset.csv.DataFile.Rule;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.DateOrder;
import org.coopgraph.dataset.csv.Reference;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.CellFormat.SENTENCE;
import static org.coopgraph.dataset.csv.CellFormat.TEXT;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;
import static org.coopgraph.dataset.csv.CommonFormats.DATE;
import static org.coopgraph.dataset.csv.CommonFormats.MEMBER_ID;
import static org.coopgraph.dataset.csv.CommonFormats.SLUG;
import static org.coopgraph.dataset.csv.CommonFormats.URL;
import static org.coopgraph.dataset.csv.CommonFormats.YEAR;

/** The files of the Alliance, its bodies and its members. */
public final class OrganisationFiles {

	/** The types of synthetic affiliates, the most frequent one first. */
	public static final List<String> SYNTHETIC_TYPES = List.of("COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES",
			"COOPERATIVE_GROUP", "MUTUAL");

	static final Rule COORDINATES = new Rule("longitude",
			(row) -> row.containsKey("latitude") == row.containsKey("longitude"),
			"latitude and longitude must be given together or not at all");

	public static final DataFile ALLIANCE = DataFile
		.of("alliance", "organisation:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("nameFr", TEXT), required("nameEs", TEXT), required("acronym", TEXT),
				optional("acronymFr", TEXT), optional("acronymEs", TEXT), required("founded", YEAR),
				required("website", URL), optional("mission", SENTENCE), optional("missionFr", SENTENCE),
				optional("missionEs", SENTENCE), optional("summary", SENTENCE), optional("summaryFr", SENTENCE),
				optional("summaryEs", SENTENCE), sources())
		.withRowCount(RowCount.ONE)
		.withDerivation(OrganisationDerivation::addSortKeys);

	public static final DataFile BODIES = DataFile
		.of("bodies", "organisation:", List.of("id"), required("id", SLUG),
				required("role",
						ClosedList.of("GLOBAL_OFFICE", "REGIONAL_OFFICE", "SECTORAL_ORGANISATION", "COMMITTEE",
								"NETWORK")),
				required("name", TEXT), optional("nameFr", TEXT), optional("nameEs", TEXT), optional("acronym", TEXT),
				optional("acronymFr", TEXT), optional("acronymEs", TEXT), optional("topic", TEXT),
				optional("topicFr", TEXT), optional("topicEs", TEXT), optional("serves", Reference.to("region:")),
				optional("represents", Reference.to("sector:")), optional("city", TEXT),
				optional("country", Reference.to("country:")), optional("founded", YEAR), optional("website", URL),
				sources())
		.withRules(
				new Rule("serves", presentOnlyWith("role", "REGIONAL_OFFICE", "serves"),
						"a REGIONAL_OFFICE must serve a region, and no other role may"),
				new Rule("represents", presentOnlyWith("role", "SECTORAL_ORGANISATION", "represents"),
						"a SECTORAL_ORGANISATION must represent a sector, and no other role may"))
		.withDerivation(OrganisationDerivation::addBody);

	public static final DataFile MEMBERS = DataFile
		.of("members", "organisation:", List.of("id"), required("id", MEMBER_ID), required("name", TEXT),
				optional("acronym", TEXT),
				optional("type",
						ClosedList.of("NATIONAL_APEX", "NATIONAL_SECTORAL_FEDERATION", "REGIONAL_FEDERATION",
								"SUPRANATIONAL", "COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES", "COOPERATIVE_GROUP",
								"MUTUAL", "PROMOTER", "GOVERNMENT")),
				required("country", Reference.to("country:").orWord("international")), optional("city", TEXT),
				optional("sectors", Reference.list("sector:").orWord("all")), optional("website", URL),
				optional("latitude", CellFormat.degrees(90)), optional("longitude", CellFormat.degrees(180)),
				optional("founded", YEAR), required("confidence", ClosedList.of("HIGH", "MEDIUM", "LOW")), sources())
		.withRules(COORDINATES)
		.withDerivation(OrganisationDerivation::addMember);

	static final DataFile MEMBERSHIPS = DataFile
		.of("memberships", "membership:", List.of("member"),
				required("member", Reference.to("organisation:").inFile("members")),
				optional("category", ClosedList.of("FULL", "ASSOCIATE")), optional("since", DATE),
				optional("until", DATE), optional("note", TEXT), sources())
		.withRules(DateOrder.of("since", "until"))
		.withRowCount(RowCount.ANY);

	/**
	 * Optional, and read apart from the other files because it may have millions of rows.
	 */
	public static final DataFile SYNTHETIC = DataFile
		.of("synthetic", "organisation:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("type", new ClosedList(SYNTHETIC_TYPES)), required("country", Reference.to("country:")),
				optional("city", TEXT), required("sectors", Reference.list("sector:")),
				optional("latitude", CellFormat.degrees(90)), optional("longitude", CellFormat.degrees(180)),
				optional("founded", YEAR), required("affiliatedTo", Reference.to("organisation:")))
		.withRules(COORDINATES);

	private OrganisationFiles() {
	}

	private static Predicate<Map<String, Object>> presentOnlyWith(String column, String value, String other) {
		return (row) -> value.equals(row.get(column)) == row.containsKey(other);
	}

}
