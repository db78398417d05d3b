package org.coopgraph.organisation.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.explain.ExplainedAnswer;
import org.coopgraph.graphql.explain.ExplainedAnswer.Explained;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters that no organisation can match, in every list of organisations. */
@GraphServiceTest
class EmptyListsTests {

	private static final String EVERYWHERE = """
			query ($filter: OrganisationFilter) {
			  organisations(filter: $filter) { ...Everything }
			  country(code: "FR") { organisations(filter: $filter) { ...Everything } }
			  region(id: "europe") { organisations(filter: $filter) { ...Everything } }
			  sector(id: "health") { organisations(filter: $filter) { ...Everything } }
			  regions { organisations(filter: $filter, last: 1) { ...Everything } }
			  sectors { organisations(filter: $filter) { ...Everything } }
			}
			fragment Everything on OrganisationConnection {
			  totalCount countsTruncated nodes { id } bounds { south } pageInfo { hasNextPage hasPreviousPage endCursor }
			  facets { countries { count } regions { count } sectors { count } types { count } decades { count } }
			}""";

	private static final List<Map<String, Object>> IMPOSSIBLE = List.of(Map.of("roles", List.of()),
			Map.of("types", List.of()), Map.of("countries", List.of()), Map.of("regions", List.of()),
			Map.of("sectors", List.of()), Map.of("countries", List.of("IN"), "regions", List.of("africa")),
			Map.of("international", true, "countries", List.of("FR")),
			Map.of("crossSector", true, "sectors", List.of("banking")), Map.of("countries", List.of("IS")));

	private static final List<Map<String, Object>> FURTHER = List.of(Map.of(), Map.of("text", "coop"),
			Map.of("founded", Map.of("from", 1800)),
			Map.of("near", Map.of("latitude", 0, "longitude", 0, "kilometres", 2000)),
			Map.of("text", "union", "within", Map.of("south", -90, "west", -180, "north", 90, "east", 180)));

	@Autowired
	private WebGraphQlTester graphQl;

	static Stream<Map<String, Object>> filters() {
		Stream<Map<String, Object>> withText = IMPOSSIBLE.stream().map((filter) -> both(filter, FURTHER.get(1)));
		Stream<Map<String, Object>> others = FURTHER.stream()
			.flatMap((further) -> IMPOSSIBLE.stream().skip(4).limit(2).map((filter) -> both(filter, further)));
		return Stream.concat(withText, others).distinct();
	}

	private static Map<String, Object> both(Map<String, Object> filter, Map<String, Object> further) {
		Map<String, Object> both = new HashMap<>(filter);
		both.putAll(further);
		return both;
	}

	@ParameterizedTest
	@MethodSource("filters")
	void shouldReturnNothingWithoutAStatement(Map<String, Object> filter) {
		var request = this.graphQl.document(EVERYWHERE).variable("filter", filter);
		Object answer = request.execute().path("").entity(Object.class).get();
		assertThat(leaves(answer)).isNotEmpty().containsOnly(0, false);
		assertThat(ExplainedAnswer.to(request)).allMatch(Explained::memory);
	}

	@ParameterizedTest
	@MethodSource("further")
	void shouldReturnTheCountOfTheOnlyMatchingParent(Map<String, Object> further) {
		Map<String, Object> filter = both(Map.of("countries", List.of("FR")), further);
		var answer = this.graphQl.document(EVERYWHERE).variable("filter", filter).execute();
		int all = answer.path("organisations.totalCount").entity(Integer.class).get();
		answer.path("country.organisations.totalCount").entity(Integer.class).isEqualTo(all);
		answer.path("region.organisations.totalCount").entity(Integer.class).isEqualTo(all);
		assertThat(answer.path("regions[*].organisations.totalCount").entityList(Integer.class).get())
			.hasSameSizeAs(Facts.of("regions"))
			.filteredOn((count) -> count > 0)
			.isEqualTo((all > 0) ? List.of(all) : List.of());
	}

	static Stream<Map<String, Object>> further() {
		return FURTHER.stream().filter((further) -> !further.containsKey("near"));
	}

	private static Stream<@Nullable Object> leaves(@Nullable Object answer) {
		return switch (answer) {
			case Map<?, ?> fields -> fields.values().stream().flatMap(EmptyListsTests::leaves);
			case List<?> elements -> elements.stream().flatMap(EmptyListsTests::leaves);
			case null -> Stream.empty();
			default -> Stream.of(Objects.requireNonNull(answer));
		};
	}

}
