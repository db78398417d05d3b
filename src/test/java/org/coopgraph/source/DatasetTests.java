package org.coopgraph.source;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The version, counts, sources and published figures of the data set. */
@GraphServiceTest
class DatasetTests {

	private final Response dataset;

	DatasetTests(@Autowired WebGraphQlTester graphQl) {
		this.dataset = graphQl.documentName("dataset/dataset").execute();
	}

	@Test
	void shouldReturnTheVersionAndTheTimeOfTheLoad() {
		this.dataset.path("dataset.version").entity(String.class).matches((version) -> version.matches("[0-9a-f]{16}"));
		OffsetDateTime loadedAt = this.dataset.path("dataset.loadedAt").entity(OffsetDateTime.class).get();
		assertThat(loadedAt).isBeforeOrEqualTo(OffsetDateTime.now());
	}

	@Test
	void shouldCountTheNodesOfEachLabel() {
		Map<String, Integer> expected = new HashMap<>(Map.of("Alliance", 1, "Organisation",
				Facts.organisations().size() + Facts.of("cooperatives").size() + 1));
		Map.of("GlobalOffice", "GLOBAL_OFFICE", "RegionalOffice", "REGIONAL_OFFICE", "SectoralOrganisation",
				"SECTORAL_ORGANISATION", "Committee", "COMMITTEE", "Network", "NETWORK")
			.forEach((label, role) -> expected.put(label,
					Math.toIntExact(bodies().filter((body) -> body.get("role").equals(role)).count())));
		Map.of("Member", "members", "Country", "countries", "Region", "regions", "Sector", "sectors", "Event", "events",
				"Person", "people", "Partner", "partners", "Figure", "figures", "Source", "sources")
			.forEach((label, file) -> expected.put(label, Facts.of(file).size()));
		Map.of("Cooperative", "cooperatives", "Register", "registers", "OwnershipType", "ownership-types")
			.forEach((label, file) -> expected.put(label, Facts.of(file).size()));
		Map.of("CooperativeValue", "values", "CooperativePrinciple", "principles", "IdentityStatement", "statements")
			.forEach((label, file) -> expected.put(label, Facts.of(file).size()));
		assertThat(counts("entities", LabelCount.class, LabelCount::entry))
			.containsExactlyInAnyOrderEntriesOf(expected);
	}

	@Test
	void shouldCountTheRelationshipsOfEachType() {
		Map<String, Integer> expected = new HashMap<>(
				Map.of("GUARDIAN_OF", 1, "AFFIRMS", 10, "SETS_OUT", 7, "SERVES", 4, "REPRESENTS", 8, "REVISES", 2));
		Map.of("IN_REGISTER", "cooperatives", "COVERS", "registers")
			.forEach((type, file) -> expected.put(type, Facts.of(file).size()));
		Map.of("HAS_OWNERSHIP", "ownership", "SAME_AS", "sameAs")
			.forEach((type, column) -> expected.put(type, Math.toIntExact(cooperativesWith(column))));
		Map.of("MEMBER_OF", "members", "BODY_OF", "bodies", "IN_REGION", "countries", "PUTS_INTO_PRACTICE", "practice",
				"ADVANCES", "advances", "WORKS_WITH", "partnerships", "HELD_OFFICE_IN", "terms", "NATIONAL_OF",
				"nationalities", "DESCRIBES", "figures")
			.forEach((type, file) -> expected.put(type, Facts.of(file).size()));
		List<OrganisationFact> organisations = Facts.organisations();
		expected.put("BASED_IN", Math.toIntExact(
				organisations.stream().filter((fact) -> fact.country() != null).count() + cooperativesWith("country")));
		expected.put("ACTIVE_IN", organisations.stream().mapToInt((fact) -> fact.sectors().size()).sum()
				+ Math.toIntExact(cooperativesWith("sectors")));
		expected.put("HELD_IN",
				Math.toIntExact(Facts.of("events").stream().filter((event) -> event.has("country")).count()));
		expected.put("ABOUT", Facts.of("events").stream().mapToInt((event) -> event.words("about").size()).sum());
		expected.put("SOURCED_FROM", sourced());
		assertThat(counts("relationships", TypeCount.class, TypeCount::entry))
			.containsExactlyInAnyOrderEntriesOf(expected);
	}

	private static long cooperativesWith(String column) {
		return Facts.of("cooperatives").stream().filter((fact) -> fact.has(column)).count();
	}

	private static int sourced() {
		return Facts.of("figures").size()
				+ Stream.of("alliance", "bodies", "members", "countries", "regions", "sectors", "values", "principles",
						"statements", "events", "people", "partners", "cooperatives", "registers", "ownership-types")
					.flatMap((file) -> Facts.of(file).stream())
					.mapToInt((row) -> row.words("sources").size())
					.sum()
				+ Math.toIntExact(Facts.of("property-sources")
					.stream()
					.flatMap((row) -> row.words("sources").stream().map((source) -> row.get("entity") + source))
					.distinct()
					.count());
	}

	private static Stream<Fact> bodies() {
		return Facts.of("bodies").stream();
	}

	private <T> Map<String, Integer> counts(String field, Class<T> type,
			Function<T, Map.Entry<String, Integer>> entry) {
		Map<String, Integer> counts = new HashMap<>();
		this.dataset.path("dataset." + field)
			.entityList(type)
			.get()
			.forEach((count) -> counts.put(entry.apply(count).getKey(), entry.apply(count).getValue()));
		return counts;
	}

	@Test
	void shouldListEverySource() {
		assertThat(this.dataset.path("dataset.sources[*].url").entityList(String.class).get())
			.containsExactlyInAnyOrderElementsOf(
					Facts.of("sources").stream().map((source) -> source.get("url")).toList());
	}

	@Test
	void shouldReturnTheLatestPublishedFigures() {
		assertThat(this.dataset.path("dataset.published").entityList(Published.class).get()).containsExactlyInAnyOrder(
				new Published("MEMBER_ORGANISATIONS", 316, "2025-08-19"), new Published("COUNTRIES", 106, "2025-08-19"),
				new Published("PEOPLE", 1_200_000_000, "2025-07-02"), new Published("COOPERATIVES", 3_000_000, "2025"),
				new Published("FULL_MEMBERS", 268, "2023-11-24"), new Published("ASSOCIATE_MEMBERS", 38, "2023-11-24"));
	}

	private record LabelCount(String label, int count) {

		Map.Entry<String, Integer> entry() {
			return Map.entry(this.label, this.count);
		}

	}

	private record TypeCount(String type, int count) {

		Map.Entry<String, Integer> entry() {
			return Map.entry(this.type, this.count);
		}

	}

	private record Published(String metric, long value, String asOf) {
	}

}
