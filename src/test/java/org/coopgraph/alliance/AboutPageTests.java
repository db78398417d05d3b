package org.coopgraph.alliance;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Each statement of the Alliance's own page about itself, in French. */
@GraphServiceTest
class AboutPageTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response execute(String document) {
		return this.graphQl.documentName("alliance/about/" + document).execute();
	}

	private static List<String> texts(Response answer, String path) {
		return answer.path(path).entityList(String.class).get();
	}

	@Test
	void shouldPresentTheAllianceAsOneOfTheOldestAndLargest() {
		Response answer = execute("presentation");
		answer.path("alliance.name").entity(String.class).isEqualTo("Alliance Coopérative Internationale");
		answer.path("alliance.acronym").entity(String.class).isEqualTo("ACI");
		answer.path("alliance.founded").entity(Integer.class).isEqualTo(1895);
		answer.path("alliance.summary")
			.entity(String.class)
			.satisfies((summary) -> assertThat(summary).contains("représente", "coopératives du monde entier",
					"non gouvernementales les plus anciennes", "personnes"));
		assertThat(texts(answer, "alliance.sources[*].url"))
			.contains("https://www.ica.coop/fr/qui-sommes-nous/alliance-coop%C3%A9rative-internationale");
	}

	@Test
	void shouldCountPeopleAndCooperatives() {
		Response answer = execute("presentation");
		assertThat(texts(answer, "alliance.figures[?(@.metric == 'PEOPLE')].value")).containsExactly("1000000000");
		assertThat(texts(answer, "alliance.figures[?(@.metric == 'COOPERATIVES')].value")).containsExactly("3000000");
		assertThat(texts(answer, "alliance.figures[?(@.metric == 'COOPERATIVES')].qualifier")).containsExactly("ABOUT");
	}

	@Test
	void shouldDescribeTheMissionOfTheAlliance() {
		execute("presentation").path("alliance.mission")
			.entity(String.class)
			.satisfies((mission) -> assertThat(mission).contains("porte-parole", "connaissances", "expertise",
					"coordonner", "gouvernements", "plaidoyer", "environnement législatif"));
	}

	@Test
	void shouldListThePartnersWithTheLevelAndTheTopicOfTheWork() {
		Response answer = execute("advocacy");
		String governments = "alliance.partners[?(@.partner.id == 'partner:governments')]";
		assertThat(texts(answer, governments + ".partner.name")).contains("Gouvernements");
		assertThat(texts(answer, governments + ".level")).contains("GLOBAL", "REGIONAL");
		assertThat(texts(answer, governments + ".topic"))
			.anyMatch((topic) -> topic.contains("environnement législatif"));
		assertThat(texts(answer, "alliance.partners[*].partner.acronym")).contains("ONU", "OIT", "FAO");
		assertThat(texts(answer, "alliance.partners[*].partner.kind")).contains("UNITED_NATIONS_BODY", "GOVERNMENTS");
		assertThat(texts(answer, "events.nodes[*].about[*].name")).contains("Gouvernements",
				"Organisation internationale du Travail");
	}

	@Test
	void shouldCountTheMembersAndTheirCountries() {
		Response answer = execute("network");
		assertThat(texts(answer, "alliance.figures[?(@.metric == 'MEMBER_ORGANISATIONS')].value"))
			.containsExactly("307");
		assertThat(texts(answer, "alliance.figures[?(@.metric == 'COUNTRIES')].value")).containsExactly("103");
		assertThat(texts(answer, "alliance.figures[?(@.value in [307, 103])].asOf")).containsOnly("2023-08-09");
	}

	@Test
	void shouldHaveMembersOfAllSectorsAndInternationalOnes() {
		Response answer = execute("network");
		assertThat(texts(answer, "sectors[*].name")).containsExactly("Agriculture", "Banque", "Consommation", "Pêche",
				"Santé", "Logement", "Assurance", "Industrie et services");
		assertThat(texts(answer, "members.facets.sectors[*].sector.name"))
			.containsExactlyInAnyOrderElementsOf(texts(answer, "sectors[*].name"));
		assertThat(texts(answer, "international.nodes[*].name")).isNotEmpty();
	}

	@Test
	void shouldReturnTheStatementThatTheAllianceGuards() {
		Response answer = execute("identity");
		answer.path("alliance.statement.name").entity(String.class).isEqualTo("Déclaration sur l'identité coopérative");
		answer.path("alliance.statement.summary")
			.entity(String.class)
			.satisfies((summary) -> assertThat(summary).contains("dénominateur commun", "secteur", "région"));
		assertThat(texts(answer, "alliance.statement.values[*].name")).hasSize(10);
		assertThat(texts(answer, "alliance.statement.principles[*].name")).hasSize(7);
	}

	@Test
	void shouldNameTheOfficesTheSectoralOrganisationsTheCommitteesAndNetworks() {
		Response answer = execute("structure");
		answer.path("alliance.headquarters.city").entity(String.class).isEqualTo("Brussels");
		answer.path("alliance.headquarters.country.name").entity(String.class).isEqualTo("Belgique");
		assertThat(texts(answer, "alliance.bodies[?(@.role == 'REGIONAL_OFFICE')].serves.name"))
			.containsExactlyInAnyOrder("Afrique", "Amériques", "Asie-Pacifique", "Europe");
		assertThat(texts(answer, "alliance.bodies[?(@.role == 'SECTORAL_ORGANISATION')].represents.name")).hasSize(8);
		assertThat(texts(answer, "alliance.bodies[?(@.role in ['COMMITTEE', 'NETWORK'])].topic"))
			.containsExactlyInAnyOrder("égalité des genres", "recherche", "droit", "jeunesse", "développement");
	}

	@Test
	void shouldLocateTheBodies() {
		Response answer = execute("team");
		answer.path("organisations.totalCount").entity(Integer.class).isEqualTo(18);
		assertThat(texts(answer, "alliance.bodies[*].city")).contains("Brussels", "Nairobi", "San José", "New Delhi");
		assertThat(texts(answer, "organisations.facets.regions[*].region.name")).containsExactlyInAnyOrder("Afrique",
				"Amériques", "Asie-Pacifique", "Europe");
		assertThat(texts(answer, "organisations.facets.countries[0].country[*]")).contains("Belgique");
	}

	@Test
	void shouldListTheLatestNewsFirst() {
		Response answer = execute("news");
		assertThat(texts(answer, "events.nodes[*].date")).hasSize(5)
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(texts(answer, "events.nodes[*].url")).allMatch((url) -> url.startsWith("http"));
		assertThat(texts(answer, "events.nodes[0:1].about[*].name"))
			.contains("Comité pour la promotion et le progrès des coopératives");
	}

	@Test
	void shouldFindTheWordsOfThePage() {
		Response answer = execute("search");
		assertThat(texts(answer, "aci.nodes[*].entity.id")).containsAnyOf("organisation:ica",
				"organisation:ica-global-office");
		assertThat(texts(answer, "governments.nodes[*].entity.id")).contains("partner:governments");
		assertThat(texts(answer, "advocacy.nodes[*].entity.id")).containsAnyOf("organisation:ica",
				"partner:governments");
		assertThat(texts(answer, "legislation.nodes[*].entity.id")).containsAnyOf("organisation:ica",
				"partner:governments");
		assertThat(texts(answer, "altruism.nodes[*].entity.id")).containsExactly("value:caring-for-others");
	}

}
