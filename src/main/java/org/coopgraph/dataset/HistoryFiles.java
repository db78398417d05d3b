package org.coopgraph.dataset;

import java.util.List;

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
import static org.coopgraph.dataset.csv.CommonFormats.SLUG;

/** The files of figures, events, office holders and partners. */
final class HistoryFiles {

	static final DataFile FIGURES = DataFile
		.of("figures", "figure:", List.of("metric", "asOf", "source"),
				required("metric",
						ClosedList.of("MEMBER_ORGANISATIONS", "FULL_MEMBERS", "ASSOCIATE_MEMBERS", "COUNTRIES",
								"PEOPLE", "COOPERATIVES")),
				required("value", CellFormat.wholeNumber(0, Long.MAX_VALUE)),
				required("qualifier", ClosedList.of("EXACT", "ABOUT", "AT_LEAST")), required("asOf", DATE),
				required("dateBasis", ClosedList.of("STATED", "ESTIMATED")),
				required("source", Reference.to("source:")))
		.withDerivation((row) -> row.put("sources", List.of(row.get("source"))));

	static final DataFile EVENTS = DataFile
		.of("events", "event:", List.of("date", "id"), required("date", DATE), optional("endDate", DATE),
				required("id", SLUG),
				required("kind",
						ClosedList.of("FOUNDING", "CONGRESS", "GENERAL_ASSEMBLY", "CONFERENCE", "IDENTITY", "STRUCTURE",
								"ADVOCACY", "OBSERVANCE", "PUBLICATION", "MEMBERSHIP")),
				required("name", TEXT), optional("nameFr", TEXT), optional("place", TEXT),
				optional("country", Reference.to("country:")),
				optional("about",
						Reference.listOfAnyOf("organisation:", "region:", "sector:", "value:", "principle:",
								"statement:", "person:", "partner:")),
				optional("page", Reference.to("source:")), sources())
		.withRules(DateOrder.of("date", "endDate"),
				new Rule("page",
						(row) -> !row.containsKey("page")
								|| (row.get("sources") instanceof List<?> sources && sources.contains(row.get("page"))),
						"page must be one of the sources of the row"));

	static final DataFile PEOPLE = DataFile.of("people", "person:", List.of("id"), required("id", SLUG),
			required("name", TEXT), sources());

	static final DataFile NATIONALITIES = DataFile
		.of("nationalities", "nationality:", List.of("person"), required("person", Reference.to("person:")),
				required("country", Reference.to("country:")), sources())
		.withRowCount(RowCount.ANY);

	static final DataFile TERMS = DataFile
		.of("terms", "term:", List.of("person", "office", "from"), required("person", Reference.to("person:")),
				required("office",
						ClosedList.of("PRESIDENT", "ACTING_PRESIDENT", "SECRETARY", "GENERAL_SECRETARY", "DIRECTOR",
								"DIRECTOR_GENERAL", "INTERIM_DIRECTOR_GENERAL")),
				optional("from", DATE), optional("to", DATE), sources())
		.withRules(DateOrder.of("from", "to"));

	static final DataFile PARTNERS = DataFile.of("partners", "partner:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), optional("acronym", TEXT),
			optional("acronymFr", TEXT), optional("acronymEs", TEXT),
			required("kind",
					ClosedList.of("UNITED_NATIONS_BODY", "INTERGOVERNMENTAL_BODY", "GOVERNMENTS", "ENGAGEMENT_GROUP",
							"COALITION")),
			optional("summary", SENTENCE), optional("summaryFr", SENTENCE), optional("summaryEs", SENTENCE), sources());

	static final DataFile PARTNERSHIPS = DataFile.of("partnerships", "partnership:",
			List.of("partner", "form", "level"), required("partner", Reference.to("partner:")),
			required("form",
					ClosedList.of("CONSULTATIVE_STATUS", "MEMORANDUM", "AGREEMENT", "PARTNERSHIP", "MEMBERSHIP",
							"TASK_FORCE", "PARTICIPATION", "REGISTER", "RELATIONS")),
			optional("level", ClosedList.of("GLOBAL", "REGIONAL")), optional("since", DATE), optional("topic", TEXT),
			optional("topicFr", TEXT), optional("topicEs", TEXT), sources());

	private HistoryFiles() {
	}

}
