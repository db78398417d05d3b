package org.coopgraph.country;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a country. */
@GraphServiceTest
class CountryTests {

	private final WebGraphQlTester graphQl;

	private final Response page;

	CountryTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.page = graphQl.documentName("country/country").execute();
	}

	private static List<OrganisationFact> indians() {
		return Facts.organisations()
			.stream()
			.filter((fact) -> "IN".equals(fact.country()))
			.sorted(OrganisationNames.BY_NAME)
			.toList();
	}

	@Test
	void shouldDescribeTheCountry() {
		assertThat(this.page.path("country").entity(Introduction.class).get()).isEqualTo(new Introduction("country:IN",
				"India", "IND", new RegionAnswer("region:asia-pacific", "Asia-Pacific")));
	}

	private record Place(String code, String numeric, Centroid centroid, Listed organisations) {

		record Centroid(double latitude, double longitude) {
		}

		record Listed(@Nullable Box bounds) {
		}

		record Box(double south, double west) {
		}

		double kilometresToAnOrganisation() {
			Box box = Objects.requireNonNull(this.organisations.bounds());
			double south = Math.toRadians(box.south());
			double north = Math.toRadians(this.centroid.latitude());
			double angle = Math.toRadians(this.centroid.longitude() - box.west());
			return 6371 * Math
				.acos(Math.sin(south) * Math.sin(north) + Math.cos(south) * Math.cos(north) * Math.cos(angle));
		}

	}

	@Test
	void shouldHaveANumericCodeAndACentroidNearItsOrganisations() {
		List<Place> places = this.graphQl.document("""
				{ countries { code numeric centroid { latitude longitude }
				  organisations(first: 100) { bounds { south west } } } }
				""").execute().path("countries").entityList(Place.class).get();
		assertThat(places).extracting(Place::numeric)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("\\d{3}"));
		assertThat(places).filteredOn((place) -> place.code().equals("IN"))
			.singleElement()
			.satisfies((india) -> assertThat(india.numeric()).isEqualTo("356"))
			.satisfies((india) -> assertThat(india.centroid()).isEqualTo(new Place.Centroid(22.8, 79.53)));
		assertThat(places).filteredOn((place) -> place.organisations().bounds() != null)
			.hasSizeGreaterThan(90)
			.allMatch((place) -> place.kilometresToAnOrganisation() < 3500);
	}

	@Test
	void shouldListItsFirstOrganisations() {
		this.page.path("country.organisations.totalCount").entity(Integer.class).isEqualTo(indians().size());
		this.page.path("country.organisations.nodes[*].id")
			.entityList(String.class)
			.isEqualTo(indians().stream().limit(10).map(OrganisationFact::id).toList());
		this.page.path("country.organisations.nodes[*].sectors[*].id")
			.entityList(String.class)
			.isEqualTo(indians().stream()
				.limit(10)
				.flatMap((fact) -> fact.sectors().stream())
				.map("sector:"::concat)
				.toList());
	}

	@Test
	void shouldCountItsMembersBySectorTheMostFrequentFirst() {
		Map<String, Integer> counts = new TreeMap<>();
		indians().stream()
			.filter((fact) -> fact.role().equals("MEMBER"))
			.flatMap((fact) -> fact.sectors().stream())
			.forEach((sector) -> counts.merge("sector:" + sector, 1, Integer::sum));
		List<SectorAnswer> answer = this.page.path("country.sectors").entityList(SectorAnswer.class).get();
		assertThat(answer).isSortedAccordingTo(Comparator.comparing(SectorAnswer::count).reversed())
			.extracting((count) -> Map.entry(count.sector().id(), count.count()))
			.containsExactlyInAnyOrderElementsOf(counts.entrySet());
	}

	@Test
	void shouldPageThroughItsFilteredOrganisations() {
		String document = """
				query ($after: String) { country(code: "IN") { organisations(filter: { types: NATIONAL_SECTORAL_FEDERATION },
				  orderBy: { field: NAME, direction: DESC }, first: 3, after: $after) { nodes { id } pageInfo { endCursor } } } }
				""";
		List<String> expected = indians().reversed()
			.stream()
			.filter((fact) -> fact.type().equals("NATIONAL_SECTORAL_FEDERATION"))
			.map(OrganisationFact::id)
			.toList();
		Response first = this.graphQl.document(document).execute();
		String end = first.path("country.organisations.pageInfo.endCursor").entity(String.class).get();
		Response second = this.graphQl.document(document).variable("after", end).execute();
		String ids = "country.organisations.nodes[*].id";
		first.path(ids).entityList(String.class).isEqualTo(expected.subList(0, 3));
		second.path(ids).entityList(String.class).isEqualTo(expected.subList(3, Math.min(6, expected.size())));
	}

	@Test
	void shouldListEveryCountryWithItsRegion() {
		List<CountryAnswer> expected = Facts.of("countries")
			.stream()
			.map((fact) -> new CountryAnswer(fact.get("code"), Facts.country(fact.get("code"), Locale.FRENCH),
					new RegionKey("region:" + fact.get("region"))))
			.toList();
		assertThat(this.graphQl.document("{ countries { code name(language: FR) region { id } } }")
			.execute()
			.path("countries")
			.entityList(CountryAnswer.class)
			.get()).containsExactlyInAnyOrderElementsOf(expected);
	}

	private record Introduction(String id, String name, String alpha3, RegionAnswer region) {
	}

	private record RegionAnswer(String id, String name) {
	}

	private record RegionKey(String id) {
	}

	private record CountryAnswer(String code, String name, RegionKey region) {
	}

	private record SectorAnswer(RegionKey sector, int count) {
	}

}
