package org.coopgraph.alliance;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class AlliancePageTests {

	private final Response page;

	AlliancePageTests(@Autowired WebGraphQlTester graphQl) {
		this.page = graphQl.documentName("alliance/alliancePage").execute();
	}

	private List<String> texts(String path) {
		return this.page.path("alliance." + path).entityList(String.class).get();
	}

	@Test
	void shouldDescribeTheAllianceInFrench() {
		assertThat(this.page.path("alliance").entity(Introduction.class).get()).isEqualTo(new Introduction(
				"organisation:ica", "Alliance Coopérative Internationale", "ICA", 1895, "https://www.ica.coop"));
	}

	@Test
	void shouldHaveItsHeadquartersWhereTheGlobalOfficeIs() {
		Fact office = Facts.one("bodies", "role", "GLOBAL_OFFICE");
		this.page.path("alliance.headquarters.city").entity(String.class).isEqualTo(office.get("city"));
		this.page.path("alliance.headquarters.country.code").entity(String.class).isEqualTo(office.get("country"));
		this.page.path("alliance.headquarters.country.name").entity(String.class).isEqualTo("Belgique");
	}

	@Test
	void shouldReturnTheFiguresOfTheAboutPageWithTheirDates() {
		assertThat(this.page.path("alliance.figures").entityList(FigureAnswer.class).get()).contains(
				new FigureAnswer("MEMBER_ORGANISATIONS", 307, "EXACT", "2023-08-09"),
				new FigureAnswer("COUNTRIES", 103, "EXACT", "2023-08-09"),
				new FigureAnswer("PEOPLE", 1_000_000_000, "ABOUT", "2023"),
				new FigureAnswer("COOPERATIVES", 3_000_000, "ABOUT", "2023"));
	}

	@Test
	void shouldReturnTheFiguresOfTheAboutPageWithTheirSources() {
		assertThat(texts("figures[?(@.value in [307, 103])].sources[*].url"))
			.isEqualTo(List.of(url("ica-news-2023-08-09"), url("ica-news-2023-08-09")));
		assertThat(texts("figures[?(@.value in [1000000000, 3000000])].sources[*].url"))
			.isEqualTo(List.of(url("ica-about-fr"), url("ica-about-fr")));
	}

	private static String url(String source) {
		return Facts.one("sources", "id", source).get("url");
	}

	@Test
	void shouldListTheBodiesInFrenchOrElseInEnglish() {
		assertThat(texts("bodies[*].name")).hasSize(18)
			.containsExactlyInAnyOrderElementsOf(
					Facts.of("bodies").stream().map((body) -> body.get("nameFr", "name")).toList());
	}

	@Test
	void shouldReturnTheRegionThatABodyServesAndTheSectorThatItRepresents() {
		assertThat(texts("bodies[*].serves.name")).containsExactlyInAnyOrder("Afrique", "Amériques", "Asie-Pacifique",
				"Europe");
		assertThat(texts("bodies[*].represents.name")).containsExactlyInAnyOrderElementsOf(
				Facts.of("sectors").stream().map((sector) -> sector.get("nameFr")).toList());
		assertThat(texts("bodies[?(@.acronym == 'CICOPA')].represents.name")).containsExactly("Industrie et services");
		assertThat(texts("bodies[?(@.acronym == 'ICA-AP')].serves.name")).containsExactly("Asie-Pacifique");
	}

	private record Introduction(String id, String name, String acronym, int founded, String website) {
	}

	private record FigureAnswer(String metric, long value, String qualifier, String asOf) {
	}

}
