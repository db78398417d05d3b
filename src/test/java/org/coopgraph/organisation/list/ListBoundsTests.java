package org.coopgraph.organisation.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.Location;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The box of a whole list, compared with the locations on all of its pages. */
@GraphServiceTest
class ListBoundsTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private record Located(@Nullable Location location) {
	}

	private record Region(String id, Listed organisations) {
	}

	private record Listed(Facets facets) {
	}

	private record Facets(@Nullable Bounds bounds) {
	}

	private List<Location> locations(String filter) {
		List<Location> locations = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>();
		Response page;
		do {
			page = this.graphQl.document("query ($after: String) { organisations(filter: { " + filter
					+ " }, first: 100, after: $after, orderBy: { field: NAME }) { nodes { location { latitude longitude } } pageInfo { hasNextPage endCursor } } }")
				.variables(variables)
				.execute();
			page.path("organisations.nodes")
				.entityList(Located.class)
				.get()
				.stream()
				.map(Located::location)
				.filter(Objects::nonNull)
				.forEach(locations::add);
			variables.put("after", page.path("organisations.pageInfo.endCursor").entity(Object.class).get());
		}
		while (page.path("organisations.pageInfo.hasNextPage").entity(Boolean.class).get());
		return locations;
	}

	private @Nullable Bounds bounds(String filter) {
		return this.graphQl
			.document("{ organisations(filter: { " + filter
					+ " }, first: 1) { facets { bounds { south west north east } } } }")
			.execute()
			.path("organisations")
			.entity(Listed.class)
			.get()
			.facets()
			.bounds();
	}

	/** From the statistics, by years, by places and by words. */
	@ParameterizedTest
	@ValueSource(strings = { "roles: [MEMBER]", "countries: [\"FJ\", \"NZ\", \"KI\"]", "types: [MUTUAL]",
			"crossSector: true", "sectors: [\"banking\", \"health\"], regions: [\"asia-pacific\"]",
			"founded: { from: 1900, to: 1960 }", "founded: {}, sectors: [\"housing\"]",
			"near: { latitude: 35.68, longitude: 139.69, kilometres: 2000 }",
			"within: { south: -45, west: 170, north: 5, east: -170 }", "text: \"agricultural\"" })
	void shouldContainTheOrganisationsOfAllPages(String filter) {
		List<Location> locations = locations(filter);
		assertThat(locations).hasSizeGreaterThan(1);
		assertThat(bounds(filter)).isEqualTo(Bounds.of(locations));
	}

	@Test
	void shouldContainAllOrganisations() {
		assertThat(bounds("")).isEqualTo(Bounds.of(locations("")));
	}

	@Test
	void shouldBeNullWithoutOrganisations() {
		assertThat(bounds("roles: []")).isNull();
		assertThat(bounds("text: \"xyzzyx\"")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ", founded: { from: 1950 }" })
	void shouldDifferByParent(String filter) {
		List<Region> regions = this.graphQl
			.document("{ regions { id organisations(filter: { roles: [MEMBER]" + filter
					+ " }) { facets { bounds { south west north east } } } } }")
			.execute()
			.path("regions")
			.entityList(Region.class)
			.get();
		assertThat(regions).hasSize(4)
			.allSatisfy((region) -> assertThat(region.organisations().facets().bounds())
				.isEqualTo(Bounds.of(locations("roles: [MEMBER], regions: [\"" + region.id() + "\"]" + filter))));
	}

}
