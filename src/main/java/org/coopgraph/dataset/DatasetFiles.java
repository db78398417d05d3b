package org.coopgraph.dataset;

import java.util.List;

import static org.coopgraph.dataset.Cell.DATE;
import static org.coopgraph.dataset.Cell.SLUG;
import static org.coopgraph.dataset.Cell.TEXT;
import static org.coopgraph.dataset.Cell.URL;
import static org.coopgraph.dataset.Column.optional;
import static org.coopgraph.dataset.Column.required;
import static org.coopgraph.dataset.Column.sources;

/** The files of a data set, in the order in which they are written to the graph. */
final class DatasetFiles {

	private static final Cell YEAR = Cell.number(1000, 2999);

	private static final Cell BASIS = Cell.oneOf("STATED", "INFERRED");

	private static final DataFile SOURCES = DataFile.of("sources", "source:", List.of("id"), required("id", SLUG),
			required("title", TEXT), required("url", URL), optional("publisher", TEXT),
			required("kind", Cell.oneOf("PRIMARY", "SECONDARY")), optional("retrieved", DATE));

	private static final DataFile REGIONS = DataFile.of("regions", "region:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), sources());

	private static final DataFile SECTORS = DataFile.of("sectors", "sector:", List.of("id"),
			required("number", Cell.number(1, 8)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), sources());

	private static final DataFile COUNTRIES = DataFile
		.of("countries", "country:", List.of("code"), required("code", CountryNames::code),
				required("region", Cell.reference("region:")).asReference(), sources())
		.deriving(CountryNames::addTo);

	private static final DataFile ALLIANCE = DataFile
		.of("alliance", "organisation:", List.of("id"), required("id", SLUG), required("name", TEXT),
				required("nameFr", TEXT), required("nameEs", TEXT), required("acronym", TEXT),
				required("founded", YEAR), required("website", URL), sources())
		.deriving(OrganisationRow::addOrder);

	private static final DataFile BODIES = DataFile
		.of("bodies", "organisation:", List.of("id"), required("id", SLUG),
				required("role",
						Cell.oneOf("GLOBAL_OFFICE", "REGIONAL_OFFICE", "SECTORAL_ORGANISATION", "COMMITTEE",
								"NETWORK")),
				required("name", TEXT), optional("nameFr", TEXT), optional("nameEs", TEXT), optional("acronym", TEXT),
				optional("topic", TEXT), optional("serves", Cell.reference("region:")).asReference(),
				optional("represents", Cell.reference("sector:")).asReference(), optional("city", TEXT),
				optional("country", Cell.reference("country:")).asReference(), optional("founded", YEAR),
				optional("website", URL), sources())
		.deriving(OrganisationRow::addBody);

	private static final DataFile MEMBERS = DataFile
		.of("members", "organisation:", List.of("icaId"), required("icaId", Cell.number(1, Integer.MAX_VALUE)),
				required("name", TEXT), optional("acronym", TEXT),
				required("type",
						Cell.oneOf("NATIONAL_APEX", "NATIONAL_SECTORAL_FEDERATION", "REGIONAL_FEDERATION",
								"SUPRANATIONAL", "COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES", "COOPERATIVE_GROUP",
								"MUTUAL", "PROMOTER", "GOVERNMENT")),
				required("country", Cell.reference("country:")).asReference().orWord("international"),
				optional("city", TEXT), required("sectors", Cell.references("sector:")).asReference().orWord("all"),
				optional("website", URL), optional("latitude", Cell.degrees(90)),
				optional("longitude", Cell.degrees(180)), optional("founded", YEAR),
				required("confidence", Cell.oneOf("HIGH", "MEDIUM", "LOW")), sources())
		.deriving(OrganisationRow::addMember);

	private static final DataFile VALUES = DataFile.of("values", "value:", List.of("id"),
			required("number", Cell.number(1, 10)), required("id", SLUG), required("name", TEXT),
			required("nameFr", TEXT), required("nameEs", TEXT), required("kind", Cell.oneOf("COOPERATIVE", "ETHICAL")),
			required("summary", TEXT), required("summaryFr", TEXT), required("summaryEs", TEXT), sources());

	private static final DataFile PRINCIPLES = DataFile.of("principles", "principle:", List.of("number"),
			required("number", Cell.number(1, 7)), required("name", TEXT), required("nameFr", TEXT),
			required("nameEs", TEXT), required("summary", TEXT), required("summaryFr", TEXT),
			required("summaryEs", TEXT), sources());

	private static final DataFile STATEMENTS = DataFile.of("statements", "statement:", List.of("id"),
			required("id", YEAR), required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT),
			optional("definition", TEXT), optional("definitionFr", TEXT), optional("definitionEs", TEXT),
			required("adopted", DATE), optional("place", TEXT),
			optional("revises", Cell.reference("statement:")).asReference(), sources());

	private static final DataFile PRACTICE = DataFile.of("practice", "practice:", List.of("principle", "value"),
			required("principle", Cell.reference("principle:")).asReference(),
			required("value", Cell.reference("value:")).asReference(), required("basis", BASIS), sources());

	private static final DataFile ADVANCES = DataFile.of("advances", "advances:", List.of("body", "target"),
			required("body", Cell.reference("organisation:")).asReference(),
			required("target", Cell.reference("")).asReference(), required("basis", BASIS), sources());

	private static final DataFile FIGURES = DataFile
		.of("figures", "figure:", List.of("metric", "asOf", "source"),
				required("metric",
						Cell.oneOf("MEMBER_ORGANISATIONS", "FULL_MEMBERS", "ASSOCIATE_MEMBERS", "COUNTRIES", "PEOPLE",
								"COOPERATIVES")),
				required("value", Cell.number(0, Long.MAX_VALUE)),
				required("qualifier", Cell.oneOf("EXACT", "ABOUT", "AT_LEAST")), required("asOf", DATE),
				required("dateBasis", Cell.oneOf("STATED", "ESTIMATED")),
				required("source", Cell.reference("source:")).asReference())
		.deriving((row) -> row.put("sources", List.of(row.get("source"))));

	private static final DataFile EVENTS = DataFile.of("events", "event:", List.of("date", "id"),
			required("date", DATE), optional("endDate", DATE), required("id", SLUG),
			required("kind",
					Cell.oneOf("FOUNDING", "CONGRESS", "GENERAL_ASSEMBLY", "CONFERENCE", "IDENTITY", "STRUCTURE",
							"ADVOCACY", "OBSERVANCE", "PUBLICATION", "MEMBERSHIP")),
			required("name", TEXT), optional("nameFr", TEXT), optional("place", TEXT), sources());

	private static final DataFile PEOPLE = DataFile.of("people", "person:", List.of("id"), required("id", SLUG),
			required("name", TEXT), sources());

	private static final DataFile TERMS = DataFile.of("terms", "term:", List.of("person", "office", "from"),
			required("person", Cell.reference("person:")).asReference(),
			required("office",
					Cell.oneOf("PRESIDENT", "ACTING_PRESIDENT", "SECRETARY", "GENERAL_SECRETARY", "DIRECTOR",
							"DIRECTOR_GENERAL", "INTERIM_DIRECTOR_GENERAL")),
			optional("from", DATE), optional("to", DATE), sources());

	private static final DataFile PARTNERS = DataFile.of("partners", "partner:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), optional("acronym", TEXT),
			sources());

	private static final DataFile PARTNERSHIPS = DataFile.of("partnerships", "partnership:", List.of("partner", "form"),
			required("partner", Cell.reference("partner:")).asReference(),
			required("form",
					Cell.oneOf("CONSULTATIVE_STATUS", "MEMORANDUM", "AGREEMENT", "PARTNERSHIP", "MEMBERSHIP",
							"TASK_FORCE", "PARTICIPATION", "REGISTER", "RELATIONS")),
			optional("since", DATE), sources());

	static final List<DataFile> ALL = List.of(SOURCES, REGIONS, SECTORS, COUNTRIES, ALLIANCE, BODIES, MEMBERS, VALUES,
			PRINCIPLES, STATEMENTS, PRACTICE, ADVANCES, FIGURES, EVENTS, PEOPLE, TERMS, PARTNERS, PARTNERSHIPS);

	private DatasetFiles() {
	}

}
