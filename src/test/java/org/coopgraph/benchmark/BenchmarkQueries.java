package org.coopgraph.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;

/**
 * The documents of the clients of the API, and queries that are expensive with many
 * organisations.
 */
final class BenchmarkQueries {

	private static final int PAGE_SIZE = 20;

	private static final String[] CURSORS = { "cursor", "startCursor", "endCursor" };

	private BenchmarkQueries() {
	}

	static List<BenchmarkQuery> all(PagePosition middle) {
		return Stream.concat(ofClients().stream(), ofManyOrganisations(middle).stream()).toList();
	}

	private static List<BenchmarkQuery> ofClients() {
		return List.of(BenchmarkQuery.ofClient("1 Alliance", "alliance/alliancePage", Map.of("asOf", "2023-08-09")),
				members(), BenchmarkQuery.ofClient("3 Organisation", "organisation/organisation", Map.of("icaId", 135)),
				BenchmarkQuery.ofClient("4 Country", "country/country", Map.of("code", "IN")),
				BenchmarkQuery.ofClient("4 World", "country/world", Map.of()),
				BenchmarkQuery.ofClient("5 Identity", "identity/identity", Map.of()), search(),
				BenchmarkQuery.ofClient("7 Path", "exploration/path",
						Map.of("from", "organisation:135", "to", "value:solidarity")),
				BenchmarkQuery.ofClient("7 Around", "exploration/neighbourhood", Map.of("of", "organisation:cicopa"),
						"id", "name", "__typename", "relationships"),
				BenchmarkQuery.ofClient("8 Time", "alliance/history", Map.of("from", "1895", "to", "1937-12-31")),
				BenchmarkQuery.ofClient("9 Dataset", "dataset/dataset", Map.of()),
				BenchmarkQuery.ofClient("10 Node", "exploration/node",
						Map.of("id", "principle:7", "ids", List.of("country:FR", "sector:banking", "nothing:here"))));
	}

	private static BenchmarkQuery members() {
		return new BenchmarkQuery("2 Members", "graphql-test/organisation/members",
				Map.of("filter", Map.of("roles", List.of("MEMBER"))), "members", Map.of("first", PAGE_SIZE),
				Set.of(CURSORS));
	}

	/**
	 * The baseline receives the full-text queries of the service. It does not return
	 * which name matched, scores and the order of suggestions.
	 */
	private static BenchmarkQuery search() {
		FullTextQuery search = FullTextQuery.of("cooperation agricole");
		return BenchmarkQuery.ofClient(
				"6 Search", "exploration/search", Map.of("query", search.loose() + " " + search.some(), "typed",
						"cooperation agricole", "prefix", FullTextQuery.of("coop").strict()),
				"matched", "score", "endCursor", "suggest");
	}

	private static List<BenchmarkQuery> ofManyOrganisations(PagePosition middle) {
		return List.of(new BenchmarkQuery("Number of all", "benchmark/count", Map.of(), "count", Map.of(), Set.of()),
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

	private static BenchmarkQuery page(String name, String statement, Map<String, Object> variables,
			Map<String, Object> parameters) {
		var all = new HashMap<>(parameters);
		all.put("first", PAGE_SIZE);
		all.put("after", variables.containsKey("after"));
		return new BenchmarkQuery(name, "benchmark/page", variables, statement, all, Set.of(CURSORS));
	}

	private static BenchmarkQuery facets(String name, String statement, Map<String, Object> variables,
			Map<String, Object> parameters) {
		return new BenchmarkQuery(name, "benchmark/facets", variables, statement, parameters, Set.of());
	}

	private static Map<String, Object> filter(String field, String value) {
		return Map.of("filter", Map.of(field, List.of(value)));
	}

}
