package org.coopgraph.alliance;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts on the Alliance, its partners and bodies in each language. */
@GraphServiceTest
class AllianceTextsTests {

	private static final String DOCUMENT = """
			query ($language: Language) {
			  alliance {
			    acronym(language: $language) mission(language: $language) summary(language: $language)
			    bodies { id acronym(language: $language) topic(language: $language) }
			    partners {
			      partner { id acronym(language: $language) kind summary(language: $language) }
			      form level topic(language: $language)
			    }
			  }
			  statements { id summary(language: $language) }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private Response execute(@Nullable String language) {
		return this.graphQl.document(DOCUMENT).variable("language", language).execute();
	}

	@ParameterizedTest
	@CsvSource({ "EN,''", "FR,Fr", "ES,Es" })
	void shouldReturnTheTextsOfTheAllianceInEachLanguage(String language, String suffix) {
		Response answer = execute(language);
		Fact alliance = Facts.of("alliance").getFirst();
		for (String field : List.of("acronym", "mission", "summary")) {
			answer.path("alliance." + field).entity(String.class).isEqualTo(alliance.get(field + suffix));
		}
		assertThat(texts(answer, "statements[*].summary")).containsExactlyInAnyOrderElementsOf(
				Facts.of("statements").stream().map((statement) -> statement.get("summary" + suffix)).toList());
	}

	@ParameterizedTest
	@CsvSource({ "EN,''", "FR,Fr", "ES,Es" })
	void shouldReturnTheTextsOfBodiesAndPartnersInEachLanguageOrElseInEnglish(String language, String suffix) {
		Response answer = execute(language);
		for (Fact body : Facts.of("bodies")) {
			String path = "alliance.bodies[?(@.id == 'organisation:%s')].".formatted(body.get("id"));
			assertThat(texts(answer, path + "acronym")).containsExactly(text(body, "acronym", suffix));
			assertThat(texts(answer, path + "topic")).containsExactly(text(body, "topic", suffix));
		}
		for (Fact partner : Facts.of("partners")) {
			String path = "alliance.partners[?(@.partner.id == 'partner:%s')].partner.".formatted(partner.get("id"));
			assertThat(texts(answer, path + "acronym")).containsOnly(text(partner, "acronym", suffix));
			assertThat(texts(answer, path + "summary")).containsOnly(text(partner, "summary", suffix));
			assertThat(texts(answer, path + "kind")).containsOnly(partner.get("kind"));
		}
		assertThat(texts(answer, "alliance.partners[*].topic")).containsExactlyInAnyOrderElementsOf(
				Facts.of("partnerships").stream().map((partnership) -> text(partnership, "topic", suffix)).toList());
	}

	private static String text(Fact fact, String field, String suffix) {
		return fact.get(field + suffix, field);
	}

	/** Empty where there is no text. */
	private static List<String> texts(Response answer, String path) {
		return answer.path(path)
			.entityList(String.class)
			.get()
			.stream()
			.map((text) -> Objects.toString(text, ""))
			.toList();
	}

	@Test
	void shouldReturnAcronymsInTheLanguageOfTheRequest() {
		execute(null).path("alliance.acronym").entity(String.class).isEqualTo("ICA");
		this.graphQl.mutate()
			.headers((headers) -> headers.set("Accept-Language", "fr-CA"))
			.build()
			.document("{ alliance { acronym english: acronym(language: EN) } }")
			.execute()
			.path("alliance")
			.matchesJson("""
					{"acronym": "ACI", "english": "ICA"}
					""");
	}

	@Test
	void shouldReturnTheLevelOfAPartnership() {
		assertThat(texts(execute("EN"), "alliance.partners[*].level")).containsExactlyInAnyOrderElementsOf(
				Facts.of("partnerships").stream().map((partnership) -> text(partnership, "level", "")).toList());
	}

}
