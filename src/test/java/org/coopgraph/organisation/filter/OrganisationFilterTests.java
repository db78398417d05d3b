package org.coopgraph.organisation.filter;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class OrganisationFilterTests {

	private final Organisations organisations;

	OrganisationFilterTests(@Autowired WebGraphQlTester graphQl) {
		this.organisations = new Organisations(graphQl);
	}

	private void assertSelects(Map<String, Object> filter, Predicate<OrganisationFact> which) {
		List<String> expected = Facts.organisations().stream().filter(which).map(OrganisationFact::id).toList();
		assertThat(this.organisations.forward(100, Map.of("filter", filter)))
			.containsExactlyInAnyOrderElementsOf(expected);
		this.organisations.page(Map.of("filter", filter, "first", 0))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(expected.size());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COOPERATIVE")
	void shouldSelectByRole(OrganisationRole role) {
		assertSelects(Map.of("roles", List.of(role)), (fact) -> fact.role().equals(role.name()));
	}

	@ParameterizedTest
	@EnumSource(OrganisationType.class)
	void shouldSelectByType(OrganisationType type) {
		assertSelects(Map.of("types", List.of(type)), (fact) -> fact.type().equals(type.name()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "FR", "country:FR" })
	void shouldSelectByCountryWithItsIdOrItsCode(String key) {
		assertSelects(Map.of("countries", List.of(key)), (fact) -> "FR".equals(fact.country()));
	}

	@ParameterizedTest
	@CsvSource({ "africa,africa", "region:americas,americas", "asia-pacific,asia-pacific", "region:europe,europe" })
	void shouldSelectByRegionWithItsIdOrItsKey(String key, String region) {
		assertSelects(Map.of("regions", List.of(key)), (fact) -> region.equals(fact.region()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "agriculture", "banking", "consumer", "fisheries", "health", "housing", "insurance",
			"industry-and-services" })
	void shouldSelectBySectorWithItsIdOrItsKey(String sector) {
		assertSelects(Map.of("sectors", List.of(sector)), (fact) -> fact.sectors().contains(sector));
		assertSelects(Map.of("sectors", List.of("sector:" + sector)), (fact) -> fact.sectors().contains(sector));
	}

	@Test
	void shouldSelectByAnyValueOfAList() {
		assertSelects(Map.of("countries", List.of("FR", "country:ES", "FR")),
				(fact) -> "FR".equals(fact.country()) || "ES".equals(fact.country()));
		assertSelects(Map.of("sectors", List.of("banking", "sector:insurance")),
				(fact) -> fact.sectors().contains("banking") || fact.sectors().contains("insurance"));
	}

	@Test
	void shouldSelectNothingWithAnEmptyList() {
		assertSelects(Map.of("roles", List.of()), (fact) -> false);
	}

	@Test
	void shouldSelectByTheYearOfFoundation() {
		assertSelects(Map.of("founded", Map.of("from", 1922, "to", 1947)), (fact) -> fact.foundedWithin(1922, 1947));
		assertSelects(Map.of("founded", Map.of("from", 1990)), (fact) -> fact.foundedWithin(1990, 3000));
		assertSelects(Map.of("founded", Map.of("to", 1922)), (fact) -> fact.foundedWithin(0, 1922));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldSelectCrossSectorAndInternationalOrganisations(boolean value) {
		assertSelects(Map.of("crossSector", value), (fact) -> fact.crossSector() == value);
		assertSelects(Map.of("international", value), (fact) -> fact.international() == value);
	}

}
