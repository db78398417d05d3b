package org.coopgraph.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of organisations, which are expensive when there are many. */
record ListQuestions(Sample sample, List<Position> byName, List<Position> byYear) {

	private static final int PAGE_SIZE = 20;

	private static final String[] CURSORS = { "cursor", "startCursor", "endCursor" };

	/** Of the organisations that the data set names. */
	private static final List<String> TYPES = List.of("NATIONAL_APEX", "NATIONAL_SECTORAL_FEDERATION",
			"REGIONAL_FEDERATION", "SUPRANATIONAL", "COOPERATIVE", "COOPERATIVE_OF_COOPERATIVES", "COOPERATIVE_GROUP",
			"MUTUAL", "PROMOTER", "GOVERNMENT");

	List<Question> all() {
		return List.of(Question.repeated("Number of all", "benchmark/count", Map.of()),
				page("Page of all", "pageByName",
						this.byName.stream().map((position) -> position.variables(Map.of(), first(Map.of()))).toList()),
				page("Page by year", "pageByYear", this.byYear.stream()
					.map((position) -> position.variables(Map.of("orderBy", Map.of("field", "FOUNDED")),
							first(Map.of())))
					.toList()),
				page("Page of a country", "pageOfCountry",
						countries()
							.map((country) -> new Variables(filter(Map.of("countries", List.of(country))),
									first(Map.of("country", country))))
							.toList()),
				page("Page of a sector", "pageOfSector", ofSectors()),
				facets("Facets of a country", "facetsOfCountry",
						countries()
							.map((country) -> new Variables(filter(Map.of("countries", List.of(country))),
									Map.of("country", country)))
							.toList()),
				facets("Facets of a region", "facetsOfRegion", ofRegions()));
	}

	private Stream<String> countries() {
		return this.sample.countries().stream();
	}

	private static Question page(String name, String statement, List<Variables> variables) {
		return Question.of(name, "benchmark/page", variables, CURSORS).withStatement(statement);
	}

	private static Question facets(String name, String statement, List<Variables> variables) {
		return Question.of(name, "benchmark/facets", variables).withStatement(statement);
	}

	/** Each position is one of a sector's list. */
	private List<Variables> ofSectors() {
		List<String> sectors = this.sample.entities("Sector");
		return this.byName.stream().map((position) -> {
			String sector = sectors.get(this.byName.indexOf(position) % sectors.size());
			return position.variables(filter(Map.of("sectors", List.of(sector))), first(Map.of("sector", sector)));
		}).toList();
	}

	private List<Variables> ofRegions() {
		List<String> regions = this.sample.entities("Region");
		return Stream.concat(regions.stream().map((region) -> ofRegion(region, Map.of())),
				regions.stream()
					.flatMap((region) -> Stream.concat(
							TYPES.stream().map((type) -> ofRegion(region, Map.of("types", List.of(type)))),
							this.sample.entities("Sector")
								.stream()
								.map((sector) -> ofRegion(region, Map.of("sectors", List.of(sector)))))))
			.toList();
	}

	private static Variables ofRegion(String region, Map<String, List<String>> further) {
		Map<String, Object> filter = new HashMap<>(further);
		filter.put("regions", List.of(region));
		return new Variables(filter(filter), Map.of("region", region, "types", further.getOrDefault("types", List.of()),
				"sectors", further.getOrDefault("sectors", List.of())));
	}

	private static Map<String, Object> filter(Map<String, Object> filter) {
		return Map.of("filter", filter);
	}

	private static Map<String, Object> first(Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("first", PAGE_SIZE);
		return all;
	}

}
