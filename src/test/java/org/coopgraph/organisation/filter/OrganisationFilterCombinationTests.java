package org.coopgraph.organisation.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class OrganisationFilterCombinationTests {

	private final Organisations organisations;

	OrganisationFilterCombinationTests(@Autowired WebGraphQlTester graphQl) {
		this.organisations = new Organisations(graphQl);
	}

	@Test
	void shouldCombineRoleRegionAndSector() {
		List<String> expected = Facts.organisations()
			.stream()
			.filter((fact) -> fact.role().equals("MEMBER") && "europe".equals(fact.region())
					&& fact.sectors().contains("banking"))
			.sorted(OrganisationNames.BY_NAME)
			.map(OrganisationFact::id)
			.toList();
		Map<String, Object> filter = Map.of("roles", List.of("MEMBER"), "regions", List.of("region:europe"), "sectors",
				List.of("sector:banking"));
		assertThat(expected).hasSizeGreaterThan(3);
		assertThat(this.organisations.forward(2, Map.of("filter", filter))).isEqualTo(expected);
		assertThat(this.organisations.backward(2, Map.of("filter", filter))).isEqualTo(expected);
	}

	@Test
	void shouldCombineEveryField() {
		List<String> expected = Facts.organisations()
			.stream()
			.filter((fact) -> List.of("NATIONAL_APEX", "COOPERATIVE_GROUP").contains(fact.type())
					&& "americas".equals(fact.region())
					&& List.of("AR", "BR", "UY").contains(Objects.toString(fact.country())) && fact.crossSector()
					&& fact.foundedWithin(1933, 1962))
			.map(OrganisationFact::id)
			.toList();
		assertThat(expected).hasSize(2);
		assertThat(this.organisations.ids(Map.of("filter",
				Map.of("roles", List.of("MEMBER"), "types", List.of("NATIONAL_APEX", "COOPERATIVE_GROUP"), "regions",
						List.of("americas"), "countries", List.of("AR", "country:BR", "UY"), "crossSector", true,
						"international", false, "founded", Map.of("from", 1933, "to", 1962)))))
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void shouldSelectNothingWhereFieldsContradictEachOther() {
		assertThat(this.organisations
			.ids(Map.of("filter", Map.of("countries", List.of("FR"), "regions", List.of("africa"))))).isEmpty();
	}

	@Test
	void shouldOrderUnknownYearsLastWithAFilter() {
		List<String> years = this.organisations
			.page(Map.of("filter", Map.of("countries", List.of("IN")), "first", 100, "orderBy",
					Map.of("field", "FOUNDED", "direction", "DESC")))
			.path("organisations.nodes[*].founded")
			.entityList(String.class)
			.get();
		assertThat(years.stream().dropWhile(Objects::nonNull)).isNotEmpty().containsOnlyNulls();
		assertThat(years.stream().takeWhile(Objects::nonNull).toList().reversed()).isNotEmpty().isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "countries,XX,country", "countries,region:europe,country", "regions,atlantis,region",
			"regions,region:atlantis,region", "sectors,mining,sector", "sectors,'',sector" })
	void shouldNameAnUnknownKey(String field, String key, String kind) {
		this.organisations.page(Map.of("filter", Map.of(field, List.of(key))))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(kind).contains("\"" + key + "\"");
			}));
	}

	@Test
	void shouldRefuseARangeThatEndsBeforeItBegins() {
		this.organisations.page(Map.of("filter", Map.of("founded", Map.of("from", 2000, "to", 1900))))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	@ParameterizedTest
	@CsvSource({ "near,latitude,90.5", "near,longitude,-181", "near,kilometres,0", "near,kilometres,-5",
			"near,kilometres,2000.1", "within,south,-91", "within,west,-180.5", "within,north,91", "within,east,200",
			"within,south,11" })
	void shouldRefuseAPlaceThatIsNotOnTheMap(String field, String name, double value) {
		Map<String, Map<String, Double>> places = Map.of("near",
				Map.of("latitude", 1.0, "longitude", 2.0, "kilometres", 3.0), "within",
				Map.of("south", 0.0, "west", 0.0, "north", 10.0, "east", 10.0));
		Map<String, Double> place = new HashMap<>(Objects.requireNonNull(places.get(field)));
		place.put(name, value);
		this.organisations.page(Map.of("filter", Map.of(field, place)))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(name).contains(String.valueOf(value));
			}));
	}

}
