package org.coopgraph.organisation.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class OrganisationFacetsTests {

	private static final Selection MEMBERS = new Selection(Map.of("roles", List.of("MEMBER")),
			(fact) -> fact.role().equals("MEMBER"));

	@Autowired
	private WebGraphQlTester graphQl;

	static List<Selection> selections() {
		return List.of(new Selection(Map.of(), (fact) -> true), MEMBERS,
				new Selection(Map.of("sectors", List.of("banking", "insurance")),
						(fact) -> fact.sectors().contains("banking") || fact.sectors().contains("insurance")),
				new Selection(Map.of("regions", List.of("asia-pacific"), "types", List.of("NATIONAL_APEX")),
						(fact) -> "asia-pacific".equals(fact.region()) && fact.type().equals("NATIONAL_APEX")),
				new Selection(Map.of("founded", Map.of("from", 1899, "to", 1950), "crossSector", true),
						(fact) -> fact.foundedWithin(1899, 1950) && fact.crossSector()),
				new Selection(Map.of("international", true), OrganisationFact::international),
				new Selection(Map.of("roles", List.of()), (fact) -> false));
	}

	@ParameterizedTest
	@MethodSource("selections")
	void shouldCountTheSameOrganisationsAsThePageHolds(Selection selection) {
		Counted answer = request(selection).path("organisations").entity(Counted.class).get();
		assertThat(answer).isEqualTo(Counted.of(selection.facts()));
	}

	@ParameterizedTest
	@MethodSource("selections")
	void shouldCountBelowEveryRegionAndEverySector(Selection selection) {
		assertCounts("regions", request(selection), selection, "region:", OrganisationFact::region);
		Response ofSectors = request(selection);
		for (Place sector : ofSectors.path("sectors").entityList(Place.class).get()) {
			String key = sector.id().substring("sector:".length());
			assertThat(sector.organisations())
				.isEqualTo(Counted.of(selection.facts().filter((fact) -> fact.sectors().contains(key))));
		}
	}

	@Test
	void shouldCountBelowEveryCountry() {
		assertCounts("countries", request(MEMBERS), MEMBERS, "country:", OrganisationFact::country);
	}

	private static void assertCounts(String field, Response answer, Selection selection, String prefix,
			Function<OrganisationFact, @Nullable String> place) {
		List<Place> places = answer.path(field).entityList(Place.class).get();
		assertThat(places).isNotEmpty()
			.allSatisfy((found) -> assertThat(found.organisations()).as(found.id())
				.isEqualTo(
						Counted.of(selection.facts().filter((fact) -> found.id().equals(prefix + place.apply(fact))))));
	}

	private Response request(Selection selection) {
		return this.graphQl.documentName("organisation/facets").variable("filter", selection.filter()).execute();
	}

	record Selection(Map<String, Object> filter, Predicate<OrganisationFact> which) {

		Stream<OrganisationFact> facts() {
			return Facts.organisations().stream().filter(this.which);
		}

		@Override
		public String toString() {
			return this.filter.toString();
		}

	}

	private record Place(String id, Counted organisations) {
	}

	private record Counted(int totalCount, Map<String, List<Map<String, Object>>> facets) {

		static Counted of(Stream<OrganisationFact> organisations) {
			List<OrganisationFact> facts = organisations.toList();
			return new Counted(facts.size(),
					Map.of("countries",
							count(facts, (fact) -> Stream.ofNullable(fact.country()),
									(code) -> Map.of("country", Map.of("code", code))),
							"regions",
							count(facts, (fact) -> Stream.ofNullable(fact.region()),
									(key) -> Map.of("region", Map.of("id", "region:" + key))),
							"sectors",
							count(facts, (fact) -> fact.sectors().stream(),
									(key) -> Map.of("sector", Map.of("id", "sector:" + key))),
							"types", count(facts, (fact) -> Stream.of(fact.type()).filter((type) -> !type.isEmpty()),
									(type) -> Map.of("type", type)),
							"decades", decades(facts)));
		}

		private static List<Map<String, Object>> count(List<OrganisationFact> facts,
				Function<OrganisationFact, Stream<String>> keys, Function<String, Map<String, Object>> answer) {
			return facts.stream()
				.flatMap(keys)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt((key) -> 1)))
				.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue()
					.reversed()
					.thenComparing(Map.Entry.comparingByKey()))
				.map((entry) -> with(answer.apply(entry.getKey()), entry.getValue()))
				.toList();
		}

		private static List<Map<String, Object>> decades(List<OrganisationFact> facts) {
			return count(facts,
					(fact) -> Stream.ofNullable(fact.founded()).map((year) -> year.toString().replaceAll(".$", "0")),
					(decade) -> Map.of("decade", Integer.valueOf(decade)))
				.stream()
				.sorted(Comparator.comparing((row) -> (Integer) Objects.requireNonNull(row.get("decade"))))
				.toList();
		}

		private static Map<String, Object> with(Map<String, Object> answer, int count) {
			return Stream.concat(answer.entrySet().stream(), Map.<String, Object>of("count", count).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		}

	}

}
