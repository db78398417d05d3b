package org.coopgraph.organisation.list;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists in the order of distance from a point. */
@GraphServiceTest
class DistanceOrderTests {

	private static final Map<String, Object> PARIS = near(48.86, 2.35, 2000);

	private final WebGraphQlTester graphQl;

	private final Organisations organisations;

	DistanceOrderTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.organisations = new Organisations(graphQl);
	}

	private static Map<String, Object> near(double latitude, double longitude, double kilometres) {
		return Map.of("near", Map.of("latitude", latitude, "longitude", longitude, "kilometres", kilometres));
	}

	@ParameterizedTest
	@CsvSource({ "48.86,2.35,2000", "28.61,77.21,2000", "-36.85,174.76,1999", "59.9,10.7,2000", "35.68,139.69,1" })
	void shouldListTheNearestFirst(double latitude, double longitude, double kilometres) {
		Response page = request("organisations", near(latitude, longitude, kilometres), "first: 100");
		assertThat(distances(page, "organisations")).isNotEmpty().isSorted();
		assertThat(distances(request("organisations", near(latitude, longitude, kilometres), "last: 100"),
				"organisations"))
			.isSorted();
		assertThat(distances(request("organisations", near(latitude, longitude, kilometres),
				"first: 100, orderBy: { field: DISTANCE, direction: DESC }"), "organisations"))
			.isSortedAccordingTo(Collections.reverseOrder());
	}

	@Test
	void shouldListOrganisationsOfTheSameDistanceById() {
		List<Edge> edges = request("organisations", near(48.86, 2.35, 2000), "first: 100").path("organisations.edges")
			.entityList(Edge.class)
			.get();
		assertThat(edges).isSortedAccordingTo((one, other) -> (one.distance() == other.distance())
				? one.node().id().compareTo(other.node().id()) : Double.compare(one.distance(), other.distance()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASC", "DESC" })
	void shouldReachEveryOrganisationOnceInBothDirections(String direction) {
		Map<String, Object> orderBy = Map.of("field", "DISTANCE", "direction", direction);
		List<String> all = this.organisations.forward(100, Map.of("filter", PARIS, "orderBy", orderBy));
		assertThat(all).hasSizeGreaterThan(40).doesNotHaveDuplicates();
		assertThat(this.organisations.forward(7, Map.of("filter", PARIS, "orderBy", orderBy))).isEqualTo(all);
		assertThat(this.organisations.backward(7, Map.of("filter", PARIS, "orderBy", orderBy))).isEqualTo(all);
		if (direction.equals("ASC")) {
			assertThat(this.organisations.forward(9, Map.of("filter", PARIS))).isEqualTo(all);
		}
	}

	@ParameterizedTest
	@CsvSource({ "country(code: \"FR\")", "region(id: \"europe\")", "sector(id: \"agriculture\")" })
	void shouldListTheNearestOfAParentFirst(String parent) {
		Response page = request("parent: " + parent + " { organisations", PARIS, "first: 100");
		assertThat(distances(page, "parent.organisations")).hasSizeGreaterThan(2).isSorted();
	}

	@Test
	void shouldListTheNearestOfEveryParentFirst() {
		Response page = request("countries { organisations", PARIS, "first: 3");
		assertThat(page.path("countries[*].organisations.edges").entityList(Edge[].class).get())
			.filteredOn((edges) -> edges.length > 1)
			.isNotEmpty()
			.allSatisfy((edges) -> assertThat(List.of(edges)).extracting(Edge::distance).isSorted());
	}

	@Test
	void shouldOrderByNameOnRequest() {
		Map<String, Object> byName = Map.of("field", "NAME", "direction", "ASC");
		List<String> names = this.organisations.page(Map.of("filter", PARIS, "orderBy", byName))
			.path("organisations.nodes[*].id")
			.entityList(String.class)
			.get();
		assertThat(this.organisations.ids(Map.of("filter", PARIS))).isNotEqualTo(names);
	}

	@Test
	void shouldRefuseAnOrderByDistanceWithoutAPoint() {
		assertRefused(Map.of("orderBy", Map.of("field", "DISTANCE", "direction", "ASC")), "near");
		assertRefused(Map.of("orderBy", Map.of("field", "DISTANCE", "direction", "ASC"), "first", 0), "near");
	}

	@Test
	void shouldRefuseACursorOfAnotherPoint() {
		String cursor = this.organisations.page(Map.of("filter", PARIS, "first", 1))
			.path("organisations.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertRefused(Map.of("filter", near(28.61, 77.21, 2000), "after", cursor), "cursor");
		assertThat(this.organisations.ids(Map.of("filter", near(48.86, 2.35, 1500), "after", cursor))).isNotEmpty();
	}

	private void assertRefused(Map<String, @Nullable Object> variables, String word) {
		this.organisations.page(variables)
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(word);
			}));
	}

	private Response request(String list, Map<String, Object> filter, String arguments) {
		String closed = list.contains("{") ? " } }" : " }";
		return this.graphQl
			.document("query ($filter: OrganisationFilter) { " + list + "(filter: $filter, " + arguments
					+ ") { edges { distance node { id } } }" + closed)
			.variable("filter", filter)
			.execute();
	}

	private static List<Double> distances(Response page, String list) {
		return page.path(list + ".edges[*].distance").entityList(Double.class).get();
	}

	private record Edge(double distance, Node node) {
	}

	private record Node(String id) {
	}

}
