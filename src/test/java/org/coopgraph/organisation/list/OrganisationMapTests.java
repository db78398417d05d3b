package org.coopgraph.organisation.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Organisations on the map, compared with distances that the test computes. */
@GraphServiceTest
class OrganisationMapTests {

	/** Neo4j uses the equatorial radius of the Earth, the test the mean radius. */
	private static final double TOLERANCE_IN_PERCENT = 0.15;

	private static final double MEAN_RADIUS = 6371.0088;

	@Autowired
	private WebGraphQlTester graphQl;

	private List<Edge> edges(Map<String, Object> filter) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("filter", filter));
		Response page = request("map", variables);
		List<Edge> edges = new ArrayList<>(page.path("organisations.edges").entityList(Edge.class).get());
		while (page.path("organisations.pageInfo.hasNextPage").entity(Boolean.class).get()) {
			variables.put("after", page.path("organisations.pageInfo.endCursor").entity(String.class).get());
			page = request("map", variables);
			edges.addAll(page.path("organisations.edges").entityList(Edge.class).get());
		}
		return edges;
	}

	private Response request(String document, Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("organisation/" + document).variables(variables).execute();
	}

	private static List<OrganisationFact> located(Predicate<Point> where) {
		return Facts.organisations().stream().filter((fact) -> {
			Point point = Point.of(fact);
			return point != null && where.test(point);
		}).toList();
	}

	@ParameterizedTest
	@CsvSource({ "48.86,2.35,400", "-1.29,36.82,250", "28.61,77.21,30", "-36.85,174.76,1999", "1,-179.5,1300",
			"35.68,139.69,2000", "-34.6,-58.38,700", "89.9,0,2000" })
	void shouldFindOrganisationsNearAPointWithTheirDistances(double latitude, double longitude, double kilometres) {
		Point here = new Point(latitude, longitude);
		double certain = kilometres * (1 - TOLERANCE_IN_PERCENT / 100);
		assertThat(located((point) -> point.kilometresTo(here) > certain && point.kilometresTo(here) <= kilometres))
			.as("too near the edge to say")
			.isEmpty();
		List<Edge> edges = edges(Map.of("near", near(latitude, longitude, kilometres)));
		assertThat(edges).extracting((edge) -> edge.node().id())
			.containsExactlyInAnyOrderElementsOf(located((point) -> point.kilometresTo(here) <= kilometres).stream()
				.map(OrganisationFact::id)
				.toList());
		assertThat(edges).allSatisfy((edge) -> assertThat(edge.distance())
			.isCloseTo(edge.node().location().kilometresTo(here), withinPercentage(TOLERANCE_IN_PERCENT)));
	}

	@ParameterizedTest
	@CsvSource({ "36,-10,60,30", "-45,170,5,-170", "-45,165,60,-60", "-45,-170,60,170", "-90,-180,90,180", "0,10,0,20",
			"-36.8492,174.7641,-36.8492,174.7641" })
	void shouldFindOrganisationsWithinABox(double south, double west, double north, double east) {
		List<OrganisationFact> expected = located((point) -> point.latitude() >= south && point.latitude() <= north
				&& ((west <= east) ? point.longitude() >= west && point.longitude() <= east
						: point.longitude() >= west || point.longitude() <= east));
		List<Edge> edges = edges(Map.of("within", Map.of("south", south, "west", west, "north", north, "east", east)));
		assertThat(edges).extracting((edge) -> edge.node().id())
			.containsExactlyInAnyOrderElementsOf(expected.stream().map(OrganisationFact::id).toList());
		assertThat(edges).allSatisfy((edge) -> assertThat(edge.distance()).isNull());
	}

	@Test
	void shouldCombinePlacesWithOtherFieldsInListsAndCounts() {
		Map<String, Object> filter = Map.of("near", near(28.61, 77.21, 100), "within",
				Map.of("south", 28, "west", 77, "north", 29, "east", 77.3), "countries", List.of("IN"));
		List<OrganisationFact> expected = located(
				(point) -> point.latitude() >= 28 && point.latitude() <= 29 && point.longitude() >= 77
						&& point.longitude() <= 77.3 && point.kilometresTo(new Point(28.61, 77.21)) <= 100);
		assertThat(expected).hasSizeGreaterThan(2);
		request("map", Map.of("filter", filter)).path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(expected.size());
		this.graphQl.documentName("organisation/facets")
			.variable("filter", filter)
			.execute()
			.path("organisations.facets.countries[*].count")
			.entityList(Integer.class)
			.containsExactly(expected.size());
	}

	@Test
	void shouldReturnDistancesAndBoundsBelowEveryCountry() {
		Map<String, @Nullable Object> filter = Map.of("filter", Map.of("near", near(-1.29, 36.82, 1500)));
		List<Place> places = request("mapOfCountries", filter).path("countries").entityList(Place.class).get();
		assertThat(places).allSatisfy((place) -> {
			List<Point> points = located((point) -> point.kilometresTo(new Point(-1.29, 36.82)) <= 1500).stream()
				.filter((fact) -> place.id().equals("country:" + fact.country()))
				.map((fact) -> Objects.requireNonNull(Point.of(fact)))
				.toList();
			assertThat(place.organisations().edges()).hasSize(points.size())
				.allSatisfy((edge) -> assertThat(edge.distance()).isPositive());
			assertThat(place.organisations().bounds()).isEqualTo(Box.round(points));
		}).anySatisfy((place) -> assertThat(place.organisations().bounds()).isNotNull());
	}

	@ParameterizedTest
	@CsvSource({ "asia-pacific", "americas", "europe", "africa" })
	void shouldReturnTheSmallestBoxAroundAPage(String region) {
		Response page = request("map", Map.of("filter", Map.of("regions", List.of(region))));
		List<Point> points = page.path("organisations.edges[*].node.location")
			.entityList(Point.class)
			.get()
			.stream()
			.filter(Objects::nonNull)
			.toList();
		page.path("organisations.bounds").entity(Box.class).isEqualTo(Objects.requireNonNull(Box.round(points)));
	}

	@Test
	void shouldReturnABoxAcrossTheAntimeridian() {
		Response page = request("map", Map.of("filter", Map.of("countries", List.of("NZ", "KI", "CL"))));
		Box box = page.path("organisations.bounds").entity(Box.class).get();
		assertThat(box.west()).isBetween(170.0, 180.0);
		assertThat(box.east()).isBetween(-80.0, -60.0);
	}

	private static Map<String, Object> near(double latitude, double longitude, double kilometres) {
		return Map.of("latitude", latitude, "longitude", longitude, "kilometres", kilometres);
	}

	private record Edge(@Nullable Double distance, Located node) {
	}

	private record Located(String id, Point location) {
	}

	private record Place(String id, PageOfPlace organisations) {
	}

	private record PageOfPlace(@Nullable Box bounds, List<Edge> edges) {
	}

	private record Point(double latitude, double longitude) {

		static @Nullable Point of(OrganisationFact fact) {
			return (fact.role().equals("MEMBER") && fact.row().has("latitude"))
					? new Point(Double.parseDouble(fact.row().get("latitude")),
							Double.parseDouble(fact.row().get("longitude")))
					: null;
		}

		/** By the haversine formula. */
		double kilometresTo(Point other) {
			double latitudes = Math.toRadians(other.latitude - this.latitude) / 2;
			double longitudes = Math.toRadians(other.longitude - this.longitude) / 2;
			double chord = Math.pow(Math.sin(latitudes), 2) + Math.cos(Math.toRadians(this.latitude))
					* Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(longitudes), 2);
			return 2 * MEAN_RADIUS * Math.asin(Math.sqrt(chord));
		}

	}

	private record Box(double south, double west, double north, double east) {

		/** Tries each point as the western edge. */
		static @Nullable Box round(List<Point> points) {
			return points.stream()
				.map((edge) -> from(edge.longitude(), points))
				.min(Comparator.comparing(Box::width))
				.orElse(null);
		}

		private static Box from(double west, List<Point> points) {
			return new Box(points.stream().mapToDouble(Point::latitude).min().orElseThrow(), west,
					points.stream().mapToDouble(Point::latitude).max().orElseThrow(),
					points.stream()
						.map(Point::longitude)
						.max(Comparator.comparing((longitude) -> eastwards(west, longitude)))
						.orElseThrow());
		}

		private double width() {
			return eastwards(this.west, this.east);
		}

		private static double eastwards(double from, double to) {
			return (to - from + 360) % 360;
		}

	}

}
