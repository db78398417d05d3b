package org.coopgraph.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The regions with their countries, and lookups of countries, regions and sectors. */
@GraphServiceTest
class WorldTests {

	private final WebGraphQlTester graphQl;

	private final Response world;

	WorldTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.world = graphQl.documentName("country/world").execute();
	}

	private List<String> texts(String path) {
		return this.world.path(path).entityList(String.class).get();
	}

	@Test
	void shouldListTheRegionsAndTheirCountries() {
		assertThat(texts("regions[*].name")).containsExactly("Africa", "Americas", "Asia-Pacific", "Europe");
		for (Fact region : Facts.of("regions")) {
			assertThat(texts("regions[?(@.id == 'region:%s')].countries[*].name".formatted(region.get("id"))))
				.containsExactlyInAnyOrderElementsOf(Facts.of("countries")
					.stream()
					.filter((country) -> country.get("region").equals(region.get("id")))
					.map((country) -> Facts.country(country.get("code"), Locale.ENGLISH))
					.toList());
		}
	}

	@Test
	void shouldListTheFirstOrganisationsOfEveryCountry() {
		for (Fact country : Facts.of("countries")) {
			String code = country.get("code");
			assertThat(texts("regions[*].countries[?(@.code == '%s')].organisations.nodes[*].id".formatted(code)))
				.isEqualTo(Facts.organisations()
					.stream()
					.filter((fact) -> code.equals(fact.country()))
					.sorted(OrganisationNames.BY_NAME)
					.limit(5)
					.map(OrganisationFact::id)
					.toList());
		}
	}

	@Test
	void shouldReturnTheOfficeOfEveryRegion() {
		assertThat(texts("regions[*].office.id")).containsExactly("organisation:ica-africa",
				"organisation:ica-americas", "organisation:ica-asia-pacific", "organisation:ica-europe");
		assertThat(texts("regions[*].office.city")).containsExactly("Nairobi", "San José", "New Delhi", "Brussels");
	}

	@ParameterizedTest
	@ValueSource(strings = { "country(code: \"XX\")", "country(code: \"\")", "region(id: \"atlantis\")",
			"region(id: \"country:FR\")", "sector(id: \"mining\")", "sector(id: \"sector:mining\")" })
	void shouldReturnNullForAnUnknownPlaceOrSector(String field) {
		Response answer = this.graphQl.document("{ found: %s { id } }".formatted(field)).execute();
		answer.errors().verify();
		answer.path("found").valueIsNull();
	}

	@Test
	void shouldPageThroughTheOrganisationsOfARegionAndOfASector() {
		Response answer = this.graphQl.document("""
				{ region(id: "africa") { organisations { totalCount } }
				  sector(id: "sector:banking") { number body { acronym } organisations { totalCount } } }
				""").execute();
		Map<String, Long> expected = Map.of("region",
				Facts.organisations().stream().filter((fact) -> "africa".equals(fact.region())).count(), "sector",
				Facts.organisations().stream().filter((fact) -> fact.sectors().contains("banking")).count());
		expected.forEach(
				(field, count) -> answer.path(field + ".organisations.totalCount").entity(Long.class).isEqualTo(count));
		answer.path("sector.body.acronym").entity(String.class).isEqualTo("ICBA");
	}

	@Test
	void shouldListTheSectorsInTheAlliancesOrder() {
		this.graphQl.document("{ sectors { name(language: ES) } }")
			.execute()
			.path("sectors[*].name")
			.entityList(String.class)
			.isEqualTo(Facts.of("sectors").stream().map((sector) -> sector.get("nameEs")).toList());
	}

}
