package org.coopgraph.alliance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The document on the movement over time. */
@GraphServiceTest
class HistoryTests {

	private final Response time;

	HistoryTests(@Autowired WebGraphQlTester graphQl) {
		this.time = graphQl.documentName("alliance/history").execute();
	}

	private List<String> texts(String path) {
		return this.time.path(path).entityList(String.class).get();
	}

	private static List<String> series(Function<Fact, String> text) {
		return Facts.of("figures")
			.stream()
			.filter((figure) -> figure.get("metric").equals("MEMBER_ORGANISATIONS"))
			.map(text)
			.toList();
	}

	@Test
	void shouldReturnTheWholeSeriesOfAMetric() {
		assertThat(texts("figures[*].value"))
			.containsExactlyInAnyOrderElementsOf(series((figure) -> figure.get("value")));
		assertThat(texts("figures[*].asOf"))
			.containsExactlyInAnyOrderElementsOf(series((figure) -> figure.get("asOf")));
	}

	@Test
	void shouldReturnTheOldestFigureFirst() {
		assertThat(texts("figures[*].asOf").stream().map((asOf) -> (asOf + "-01-01").substring(0, 10))).isSorted();
	}

	@Test
	void shouldReturnTheSourceOfEveryFigure() {
		assertThat(texts("figures[*].sources[*].url")).containsExactlyInAnyOrderElementsOf(
				series((figure) -> Facts.one("sources", "id", figure.get("source")).get("url")));
	}

	@Test
	void shouldReturnTheEventsUpToTheEndOfTheLastYear() {
		assertThat(texts("events.nodes[*].date")).isSorted()
			.containsExactlyInAnyOrderElementsOf(events().map((event) -> event.get("date")).toList());
		assertThat(texts("events.nodes[*].name"))
			.containsExactlyInAnyOrderElementsOf(events().map((event) -> event.get("nameFr", "name")).toList());
		assertThat(texts("events.nodes[*].kind"))
			.containsExactlyInAnyOrderElementsOf(events().map((event) -> event.get("kind")).toList());
	}

	private static Stream<Fact> events() {
		return Facts.of("events").stream().filter((event) -> event.get("date").substring(0, 4).compareTo("1937") <= 0);
	}

	@Test
	void shouldBeginWithTheFounding() {
		assertThat(texts("events.nodes[0:1].date")).containsExactly("1895-08-19");
		assertThat(texts("events.nodes[0:1].place")).containsExactly("London, United Kingdom");
	}

	@Test
	void shouldReturnEveryTermOfOffice() {
		List<String> expected = Facts.of("terms")
			.stream()
			.map((term) -> Facts.one("people", "id", term.get("person")).get("name") + " " + term.get("office"))
			.toList();
		List<Term> terms = this.time.path("officeHolders").entityList(Term.class).get();
		assertThat(terms.stream().map((term) -> term.person().name() + " " + term.office()))
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void shouldKeepTheEndsOfATermAsPreciseAsTheirSource() {
		assertThat(texts("officeHolders[?(@.person.name == 'Pauline Green')].from")).containsExactly("2009-11");
		assertThat(texts("officeHolders[?(@.person.name == 'Pauline Green')].to")).containsExactly("2015-11-13");
		assertThat(texts("officeHolders[?(@.person.name == 'Hans Müller')].from")).singleElement().isNull();
		assertThat(texts("officeHolders[?(@.person.name == 'Jeroen Douglas')].to")).singleElement().isNull();
	}

	@Test
	void shouldReturnOnlyNationalitiesThatASourceStates(@Autowired WebGraphQlTester graphQl) {
		Response answer = graphQl
			.document("{ officeHolders { person { id nationality { country { code } sources { id } } } } }")
			.execute();
		Map<String, List<String>> expected = Facts.of("nationalities")
			.stream()
			.collect(Collectors.toMap((row) -> "person:" + row.get("person"), (row) -> row.words("sources")));
		for (String person : answer.path("officeHolders[*].person.id").entityList(String.class).get()) {
			String sources = "officeHolders[?(@.person.id == '%s')].person.nationality.sources[*].id".formatted(person);
			assertThat(answer.path(sources).entityList(String.class).get()).as(person)
				.containsExactlyElementsOf(
						expected.getOrDefault(person, List.of()).stream().map((key) -> "source:" + key).toList());
		}
	}

	private record Term(PersonName person, String office) {
	}

	private record PersonName(String name) {
	}

}
