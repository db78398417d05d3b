package org.coopgraph.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;

/** The documents of the API's clients, and what is hard on many organisations. */
final class Questions {

	private static final int FIRST = 20;

	private static final String[] CURSORS = { "cursor", "startCursor", "endCursor" };

	private Questions() {
	}

	static List<Question> all(Position middle) {
		return Stream.concat(ofClients().stream(), ofManyOrganisations(middle).stream()).toList();
	}

	private static List<Question> ofClients() {
		return List.of(Question.ofClient("1 Alliance", "alliance/alliancePage", Map.of("asOf", "2023-08-09")),
				members(), Question.ofClient("3 Organisation", "organisation/organisation", Map.of("icaId", 135)),
				Question.ofClient("4 Country", "country/country", Map.of("code", "IN")),
				Question.ofClient("4 World", "country/world", Map.of()),
				Question.ofClient("5 Identity", "identity/identity", Map.of()), search(),
				Question.ofClient("7 Path", "exploration/path",
						Map.of("from", "organisation:135", "to", "value:solidarity")),
				Question.ofClient("7 Around", "exploration/neighbourhood", Map.of("of", "organisation:cicopa"), "id",
						"name", "__typename", "relationships"),
				Question.ofClient("8 Time", "alliance/history", Map.of("from", "1895", "to", "1937-12-31")),
				Question.ofClient("9 Dataset", "dataset/dataset", Map.of()),
				Question.ofClient("10 Node", "exploration/node",
						Map.of("id", "principle:7", "ids", List.of("country:FR", "sector:banking", "nothing:here"))));
	}

	private static Question members() {
		return new Question("2 Members", "graphql-test/organisation/members",
				Map.of("filter", Map.of("roles", List.of("MEMBER"))), "members", Map.of("first", FIRST),
				Set.of(CURSORS));
	}

	/**
	 * The floor is given the texts that the service makes for the index, and knows
	 * neither which name matched, how well, nor in what order names are suggested.
	 */
	private static Question search() {
		FullTextQuery search = FullTextQuery.of("cooperation agricole");
		return Question.ofClient(
				"6 Search", "exploration/search", Map.of("query", search.loose() + " " + search.some(), "typed",
						"cooperation agricole", "prefix", FullTextQuery.of("coop").strict()),
				"matched", "score", "endCursor", "suggest");
	}

	private static List<Question> ofManyOrganisations(Position middle) {
		return List.of(new Question("Number of all", "benchmark/count", Map.of(), "count", Map.of(), Set.of()),
				page("Page of all", "pageByName", Map.of(), Map.of()),
				page("Page from the middle on", "pageAfter", Map.of("after", middle.cursor()),
						Map.of("key", middle.sortName(), "id", middle.id())),
				page("Page by year", "pageByYear", Map.of("orderBy", Map.of("field", "FOUNDED")), Map.of()),
				page("Page of a country", "pageOfCountry", filter("countries", "FR"), Map.of("country", "FR")),
				page("Page of a sector", "pageOfSector", filter("sectors", "sector:banking"),
						Map.of("sector", "sector:banking")),
				facets("Facets of a country", "facetsOfCountry", filter("countries", "FR"), Map.of("country", "FR")),
				facets("Facets of a region", "facetsOfRegion", filter("regions", "region:europe"),
						Map.of("region", "region:europe")));
	}

	private static Question page(String name, String statement, Map<String, Object> variables,
			Map<String, Object> parameters) {
		var all = new HashMap<>(parameters);
		all.put("first", FIRST);
		all.put("after", variables.containsKey("after"));
		return new Question(name, "benchmark/page", variables, statement, all, Set.of(CURSORS));
	}

	private static Question facets(String name, String statement, Map<String, Object> variables,
			Map<String, Object> parameters) {
		return new Question(name, "benchmark/facets", variables, statement, parameters, Set.of());
	}

	private static Map<String, Object> filter(String field, String value) {
		return Map.of("filter", Map.of(field, List.of(value)));
	}

}
