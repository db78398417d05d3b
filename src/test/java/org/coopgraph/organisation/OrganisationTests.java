package org.coopgraph.organisation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lookups of an organisation by its id or its contact number. */
@GraphServiceTest
class OrganisationTests {

	private static final String DOCUMENT = """
			query ($by: OrganisationLookup!) {
			  organisation(by: $by) {
			    id name(language: FR) icaId role topic confidence crossSector international
			    country { code } region { id } sectors { id } membership { category since sources { url } }
			    serves { id } represents { id } sources { url }
			  }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private Response organisation(Map<String, Object> by) {
		return this.graphQl.document(DOCUMENT).variable("by", by).execute();
	}

	@Test
	void shouldAnswerTheDocumentOnAnOrganisation() {
		Fact fact = Facts.one("members", "id", "135");
		Response answer = this.graphQl.documentName("organisation/organisation").execute();
		answer.path("organisation.id").entity(String.class).isEqualTo("organisation:135");
		answer.path("organisation.name").entity(String.class).isEqualTo(fact.get("name"));
		answer.path("organisation.sectors").entityList(Object.class).hasSize(0);
		answer.path("organisation.membership.category").valueIsNull();
		answer.path("organisation.membership.since").valueIsNull();
		answer.path("organisation.sources[*].url")
			.entityList(String.class)
			.isEqualTo(Facts.urls(fact.words("sources")));
	}

	@Test
	void shouldFindTheSameOrganisationByItsIdAndItsContactNumber() {
		Object byId = organisation(Map.of("id", "organisation:135")).path("organisation").entity(Object.class).get();
		Object byNumber = organisation(Map.of("icaId", 135)).path("organisation").entity(Object.class).get();
		assertThat(byId).isEqualTo(byNumber);
	}

	@Test
	void shouldReturnTheTasksOfABody() {
		Response cicopa = organisation(Map.of("id", "organisation:cicopa"));
		cicopa.path("organisation.name")
			.entity(String.class)
			.isEqualTo(Facts.one("bodies", "id", "cicopa").get("nameFr"));
		cicopa.path("organisation.represents.id").entity(String.class).isEqualTo("sector:industry-and-services");
		cicopa.path("organisation.serves").valueIsNull();
		cicopa.path("organisation.membership").valueIsNull();
		Response committee = organisation(Map.of("id", "organisation:cooperative-law-committee"));
		committee.path("organisation.topic").entity(String.class).isEqualTo("law");
		committee.path("organisation.role").entity(String.class).isEqualTo("COMMITTEE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "organisation:nobody", "né", "country:FR" })
	void shouldReturnNullForAnIdOfNoOrganisation(String id) {
		Response answer = organisation(Map.of("id", id));
		answer.errors().verify();
		answer.path("organisation").valueIsNull();
	}

	@Test
	void shouldReturnNullForAnUnknownContactNumber() {
		Response answer = organisation(Map.of("icaId", -1));
		answer.errors().verify();
		answer.path("organisation").valueIsNull();
	}

	@Test
	void shouldAcceptExactlyOneKeyOfAnOrganisation() {
		for (Map<String, Object> by : List.of(Map.<String, Object>of(),
				Map.<String, Object>of("id", "organisation:135", "icaId", 135))) {
			organisation(by).errors()
				.satisfy((errors) -> assertThat(errors).isNotEmpty()
					.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
		}
	}

}
