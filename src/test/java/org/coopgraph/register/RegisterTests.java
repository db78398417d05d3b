package org.coopgraph.register;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Registers, and the cooperatives that they record. */
@GraphServiceTest
class RegisterTests {

	private static final String ATTRIBUTION = "Contains information from Co-operatives UK's open data, made available under the ODC Attribution License";

	@Autowired
	private WebGraphQlTester graphQl;

	private Response cooperative(String id) {
		return this.graphQl.documentName("register/cooperative").variable("id", id).execute();
	}

	private Response cooperatives(Map<String, ?> filter) {
		return this.graphQl.documentName("register/cooperatives")
			.variable("filter", filter)
			.variable("first", 5)
			.execute();
	}

	private static int total(Response response) {
		return response.path("organisations.totalCount").entity(Integer.class).get();
	}

	@Test
	void shouldListEachRowOfTheRegisterOnce() {
		assertThat(Facts.of("cooperatives")).hasSize(7272);
		assertThat(total(cooperatives(Map.of("roles", List.of("COOPERATIVE"), "countries", List.of("GB")))))
			.isEqualTo(7272);
	}

	@Test
	void shouldLeaveThemOutOfListsWithoutRoles() {
		assertThat(total(cooperatives(Map.of()))).isEqualTo(Facts.organisations().size());
		assertThat(total(cooperatives(Map.of("countries", List.of("GB"))))).isEqualTo(members("GB"));
		assertThat(total(cooperatives(Map.of("text", "midcounties")))).isEqualTo(1);
	}

	private static int members(String country) {
		return Math.toIntExact(Facts.organisations().stream().filter((fact) -> country.equals(fact.country())).count());
	}

	@Test
	void shouldCountThemBySector() {
		Response housing = cooperatives(Map.of("roles", List.of("COOPERATIVE"), "sectors", List.of("housing")));
		assertThat(total(housing)).isEqualTo(743);
		housing.path("organisations.facets.countries[0].count").entity(Integer.class).isEqualTo(743);
		housing.path("organisations.nodes[*].role")
			.entityList(String.class)
			.containsExactly("COOPERATIVE", "COOPERATIVE", "COOPERATIVE", "COOPERATIVE", "COOPERATIVE");
	}

	@Test
	void shouldFindThemByTheWordsOfTheirNames() {
		Response found = cooperatives(Map.of("roles", List.of("COOPERATIVE"), "text", "midcounties"));
		found.path("organisations.nodes[*].id").entityList(String.class).contains("organisation:uk-r000004");
	}

	@Test
	void shouldDescribeACooperativeByItsRegister() {
		Response midcounties = cooperative("organisation:uk-r000004");
		midcounties.path("organisation.role").entity(String.class).isEqualTo("COOPERATIVE");
		midcounties.path("organisation.city").entity(String.class).isEqualTo("Warwick");
		midcounties.path("organisation.registration.entry").entity(String.class).isEqualTo("R000004");
		midcounties.path("organisation.registration.legalForm").entity(String.class).isEqualTo("Society");
		midcounties.path("organisation.registration.register.attribution").entity(String.class).isEqualTo(ATTRIBUTION);
		midcounties.path("organisation.registration.register.country.code").entity(String.class).isEqualTo("GB");
		midcounties.path("organisation.ownership.name").entity(String.class).isEqualTo("Consommateurs");
		midcounties.path("organisation.membership").valueIsNull();
		midcounties.path("organisation.citations[0].source.id")
			.entity(String.class)
			.isEqualTo("source:uk-cooperatives-2022-q2");
	}

	@Test
	void shouldLeadFromAnEntryToTheMemberAndBack() {
		cooperative("organisation:uk-r000004").path("organisation.sameAs[*].id")
			.entityList(String.class)
			.containsExactly("organisation:2091");
		cooperative("organisation:2091").path("organisation.sameAs[*].id")
			.entityList(String.class)
			.containsExactly("organisation:uk-r000004");
		cooperative("organisation:241").path("organisation.sameAs[*].id")
			.entityList(String.class)
			.containsExactly("organisation:uk-r003234");
		cooperative("organisation:17").path("organisation.sameAs").entityList(String.class).hasSize(0);
	}

	@Test
	void shouldRelateMembersToMembersAndCooperativesToAll() {
		cooperative("organisation:2091").path("organisation.related[*].organisation.role")
			.entityList(String.class)
			.satisfies((roles) -> assertThat(roles).hasSize(3).doesNotContain("COOPERATIVE"));
		cooperative("organisation:uk-r000001").path("organisation.related[*].organisation.role")
			.entityList(String.class)
			.satisfies((roles) -> assertThat(roles).contains("COOPERATIVE"));
	}

	@Test
	void shouldShowRegistersTypesAndAttributions() {
		Response registers = this.graphQl.documentName("register/registers").execute();
		registers.path("register.id").entity(String.class).isEqualTo("register:uk-cooperatives");
		registers.path("register.country.name").entity(String.class).isEqualTo("United Kingdom");
		registers.path("registers[*].id").entityList(String.class).containsExactly("register:uk-cooperatives");
		registers.path("ownershipTypes").entityList(Object.class).hasSize(Facts.of("ownership-types").size());
		registers.path("ownershipType.name").entity(String.class).isEqualTo("Workers");
		registers.path("dataset.attributions[*].text").entityList(String.class).containsExactly(ATTRIBUTION);
		registers.path("dataset.attributions[0].licence").entity(String.class).isEqualTo("ODC-By 1.0");
	}

	@Test
	void shouldPutMembersBeforeCooperativesAroundACountry() {
		List<String> around = around("country:GB", 20);
		assertThat(around).contains("organisation:2091", "organisation:241");
		assertThat(around.stream().filter((id) -> id.startsWith("organisation:uk-")).findFirst()).hasValueSatisfying(
				(first) -> assertThat(around.indexOf(first)).isGreaterThan(around.indexOf("organisation:2091")));
	}

	private List<String> around(String id, int first) {
		return this.graphQl
			.document("query ($id: ID!, $first: Int) { neighbourhood(of: $id, first: $first) { nodes { id } } }")
			.variable("id", id)
			.variable("first", first)
			.execute()
			.path("neighbourhood.nodes[*].id")
			.entityList(String.class)
			.get();
	}

	@Test
	void shouldFindAPathFromACooperativeToTheAlliance() {
		this.graphQl
			.document(
					"{ path(from: \"organisation:uk-r000004\", to: \"organisation:ica\") { relationships { type } } }")
			.execute()
			.path("path.relationships[*].type")
			.entityList(String.class)
			.containsExactly("SAME_AS", "MEMBER_OF");
	}

	@Test
	void shouldPutMembersBeforeCooperativesInASearch() {
		List<String> found = this.graphQl.document("{ search(text: \"midcounties\") { nodes { entity { id } } } }")
			.execute()
			.path("search.nodes[*].entity.id")
			.entityList(String.class)
			.get();
		assertThat(found).startsWith("organisation:2091").contains("organisation:uk-r000004");
	}

	@Test
	void shouldFindACooperativeByItsWholeNameFirst() {
		this.graphQl.document(
				"{ suggest(prefix: \"unicorn grocery\") { text } search(text: \"Unicorn Grocery\") { nodes { matched } } }")
			.execute()
			.path("search.nodes[0].matched")
			.entity(String.class)
			.isEqualTo("Unicorn Grocery")
			.path("suggest[0].text")
			.entity(String.class)
			.isEqualTo("Unicorn Grocery");
	}

	@Test
	void shouldFindThemNearAPlaceOnlyWhereTheyAreAskedFor() {
		Map<String, Object> manchester = Map.of("latitude", 53.48, "longitude", -2.24, "kilometres", 10);
		String near = "query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 100) { nodes { role } } }";
		this.graphQl.document(near)
			.variable("filter", Map.of("near", manchester))
			.execute()
			.path("organisations.nodes[*].role")
			.entityList(String.class)
			.satisfies((roles) -> assertThat(roles).isNotEmpty().doesNotContain("COOPERATIVE"));
		this.graphQl.document(near)
			.variable("filter", Map.of("near", manchester, "roles", List.of("COOPERATIVE")))
			.execute()
			.path("organisations.nodes[*].role")
			.entityList(String.class)
			.satisfies((roles) -> assertThat(roles).hasSize(100).containsOnly("COOPERATIVE"));
	}

}
