package org.coopgraph.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The document on a page of members. */
@GraphServiceTest
class MembersTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response members(Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("organisation/members").variables(variables).execute();
	}

	@Test
	void shouldReturnEveryMemberOnceWithAllFieldsOfAList() {
		List<Shown> shown = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("filter", Map.of("roles", List.of("MEMBER"))));
		boolean more = true;
		while (more) {
			Response page = members(variables);
			shown.addAll(page.path("organisations.nodes").entityList(Shown.class).get());
			variables.put("after", page.path("organisations.pageInfo.endCursor").entity(String.class).get());
			more = page.path("organisations.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(shown).isEqualTo(Facts.organisations()
			.stream()
			.filter((fact) -> fact.role().equals("MEMBER"))
			.sorted(OrganisationNames.BY_NAME)
			.map(Shown::of)
			.toList());
	}

	@Test
	void shouldCountEveryOrganisationButTheAllianceItself() {
		members(Map.of()).path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(Facts.organisations().size());
		members(Map.of("filter", Map.of("roles", List.of("MEMBER")))).path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(Facts.of("members").size());
	}

	@Test
	void shouldReturnApexOrganisationsOfFranceAndSpainInBanking() {
		Map<String, Object> filter = Map.of("roles", List.of("MEMBER"), "regions", List.of("region:europe"), "sectors",
				List.of("sector:banking"), "countries", List.of("FR", "ES"), "types", List.of("NATIONAL_APEX"),
				"founded", Map.of("from", 1900, "to", 2000));
		List<String> expected = Facts.organisations()
			.stream()
			.filter((fact) -> fact.type().equals("NATIONAL_APEX") && fact.sectors().contains("banking")
					&& List.of("FR", "ES").contains(String.valueOf(fact.country())) && fact.foundedWithin(1900, 2000))
			.map(OrganisationFact::id)
			.toList();
		members(Map.of("filter", filter)).path("organisations.nodes[*].id")
			.entityList(String.class)
			.isEqualTo(expected);
	}

	private record Shown(String id, String name, @Nullable String acronym, String role, @Nullable String type,
			@Nullable String website, @Nullable String city, @Nullable Integer founded, @Nullable Point location,
			@Nullable Place country, List<Key> sectors) {

		static Shown of(OrganisationFact fact) {
			Fact row = fact.row();
			return new Shown(fact.id(), fact.name(), cell(row, "acronym"), "MEMBER", cell(row, "type"),
					cell(row, "website"), cell(row, "city"), fact.founded(), row.has("latitude") ? Point.of(row) : null,
					(fact.country() != null) ? Place.of(fact.country(), String.valueOf(fact.region())) : null,
					fact.sectors().stream().map((key) -> new Key("sector:" + key)).toList());
		}

		private static @Nullable String cell(Fact row, String column) {
			return row.has(column) ? row.get(column) : null;
		}

	}

	private record Point(double latitude, double longitude) {

		static Point of(Fact row) {
			return new Point(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
		}

	}

	private record Place(String code, String name, Named region) {

		static Place of(String code, String region) {
			return new Place(code, Facts.country(code, Locale.ENGLISH),
					new Named(Facts.one("regions", "id", region).get("name")));
		}

	}

	private record Named(String name) {
	}

	private record Key(String id) {
	}

}
