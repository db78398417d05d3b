package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.Cell;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.DataFile.Rule;
import org.coopgraph.dataset.csv.OrderedDates;
import org.coopgraph.dataset.csv.RowCount;

import static org.coopgraph.dataset.csv.Cell.DATE;
import static org.coopgraph.dataset.csv.Cell.SENTENCE;
import static org.coopgraph.dataset.csv.Cell.SLUG;
import static org.coopgraph.dataset.csv.Cell.TEXT;
import static org.coopgraph.dataset.csv.Column.optional;
import static org.coopgraph.dataset.csv.Column.required;
import static org.coopgraph.dataset.csv.Column.sources;

/** Figures, events, office holders and partners. */
final class HistoryFiles {

	static final DataFile FIGURES = DataFile
		.of("figures", "figure:", List.of("metric", "asOf", "source"),
				required("metric",
						Cell.oneOf("MEMBER_ORGANISATIONS", "FULL_MEMBERS", "ASSOCIATE_MEMBERS", "COUNTRIES", "PEOPLE",
								"COOPERATIVES")),
				required("value", Cell.number(0, Long.MAX_VALUE)),
				required("qualifier", Cell.oneOf("EXACT", "ABOUT", "AT_LEAST")), required("asOf", DATE),
				required("dateBasis", Cell.oneOf("STATED", "ESTIMATED")),
				required("source", Cell.reference("source:")).asReference())
		.deriving((row) -> row.put("sources", List.of(row.get("source"))));

	static final DataFile EVENTS = DataFile
		.of("events", "event:", List.of("date", "id"), required("date", DATE), optional("endDate", DATE),
				required("id", SLUG),
				required("kind",
						Cell.oneOf("FOUNDING", "CONGRESS", "GENERAL_ASSEMBLY", "CONFERENCE", "IDENTITY", "STRUCTURE",
								"ADVOCACY", "OBSERVANCE", "PUBLICATION", "MEMBERSHIP")),
				required("name", TEXT), optional("nameFr", TEXT), optional("place", TEXT),
				optional("country", Cell.reference("country:")).asReference(),
				optional("about",
						Cell.references("organisation:", "region:", "sector:", "value:", "principle:", "statement:",
								"person:", "partner:"))
					.asReference(),
				optional("page", Cell.reference("source:")).asReference(), sources())
		.holding(OrderedDates.of("date", "endDate"),
				new Rule("page",
						(row) -> !row.containsKey("page")
								|| (row.get("sources") instanceof List<?> sources && sources.contains(row.get("page"))),
						"the page to read on is one of the sources"));

	static final DataFile PEOPLE = DataFile.of("people", "person:", List.of("id"), required("id", SLUG),
			required("name", TEXT), sources());

	static final DataFile NATIONALITIES = DataFile
		.of("nationalities", "nationality:", List.of("person"),
				required("person", Cell.reference("person:")).asReference(),
				required("country", Cell.reference("country:")).asReference(), sources())
		.having(RowCount.ANY);

	static final DataFile TERMS = DataFile
		.of("terms", "term:", List.of("person", "office", "from"),
				required("person", Cell.reference("person:")).asReference(),
				required("office",
						Cell.oneOf("PRESIDENT", "ACTING_PRESIDENT", "SECRETARY", "GENERAL_SECRETARY", "DIRECTOR",
								"DIRECTOR_GENERAL", "INTERIM_DIRECTOR_GENERAL")),
				optional("from", DATE), optional("to", DATE), sources())
		.holding(OrderedDates.of("from", "to"));

	static final DataFile PARTNERS = DataFile.of("partners", "partner:", List.of("id"), required("id", SLUG),
			required("name", TEXT), required("nameFr", TEXT), required("nameEs", TEXT), optional("acronym", TEXT),
			optional("acronymFr", TEXT), optional("acronymEs", TEXT),
			required("kind",
					Cell.oneOf("UNITED_NATIONS_BODY", "INTERGOVERNMENTAL_BODY", "GOVERNMENTS", "ENGAGEMENT_GROUP",
							"COALITION")),
			optional("summary", SENTENCE), optional("summaryFr", SENTENCE), optional("summaryEs", SENTENCE), sources());

	static final DataFile PARTNERSHIPS = DataFile.of("partnerships", "partnership:",
			List.of("partner", "form", "level"), required("partner", Cell.reference("partner:")).asReference(),
			required("form",
					Cell.oneOf("CONSULTATIVE_STATUS", "MEMORANDUM", "AGREEMENT", "PARTNERSHIP", "MEMBERSHIP",
							"TASK_FORCE", "PARTICIPATION", "REGISTER", "RELATIONS")),
			optional("level", Cell.oneOf("GLOBAL", "REGIONAL")), optional("since", DATE), optional("topic", TEXT),
			optional("topicFr", TEXT), optional("topicEs", TEXT), sources());

	private HistoryFiles() {
	}

}
