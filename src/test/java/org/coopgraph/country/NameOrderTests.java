package org.coopgraph.country;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists are ordered by the names that they show. */
@GraphServiceTest
class NameOrderTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response execute(String language, String document) {
		return this.graphQl.mutate()
			.headers((headers) -> headers.set("Accept-Language", language))
			.build()
			.document(document)
			.execute();
	}

	private static void assertInOrder(Response answer, String path, String language) {
		List<String> names = answer.path(path).entityList(String.class).get();
		Comparator<Object> alphabet = Collator.getInstance(Locale.of(language));
		assertThat(names).hasSizeGreaterThan(1).isSortedAccordingTo(alphabet::compare);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void shouldOrderNamesInTheLanguageOfTheRequest(String language) {
		Response answer = execute(language, """
				{
				  countries { name }
				  regions { name countries { name } }
				  alliance { partners { partner { name } } bodies { role name } }
				}
				""");
		assertInOrder(answer, "countries[*].name", language);
		assertInOrder(answer, "regions[*].name", language);
		assertInOrder(answer, "regions[0].countries[*].name", language);
		assertInOrder(answer, "regions[3].countries[*].name", language);
		assertInOrder(answer, "alliance.partners[*].partner.name", language);
		assertInOrder(answer, "alliance.bodies[?(@.role == 'SECTORAL_ORGANISATION')].name", language);
	}

}
