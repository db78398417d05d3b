package org.coopgraph.alliance.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The country of an event, the entities that it is about, and the order of events. */
@GraphServiceTest
class EventRelationsTests {

	private static final String DOCUMENT = """
			query ($about: ID, $country: String, $direction: OrderDirection! = ASC, $first: Int, $after: String,
			    $last: Int, $before: String) {
			  events(about: $about, country: $country, orderBy: { field: DATE, direction: $direction },
			      first: $first, after: $after, last: $last, before: $before) {
			    totalCount nodes { id date country { code } about { id } url sources { url } }
			    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			  }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private Response events(Map<String, @Nullable Object> variables) {
		return this.graphQl.document(DOCUMENT).variables(variables).execute();
	}

	private List<String> ids(Map<String, @Nullable Object> variables) {
		return events(variables).path("events.nodes[*].id").entityList(String.class).get();
	}

	private static List<String> expected(Predicate<Fact> which) {
		return Facts.of("events").stream().filter(which).map(EventRelationsTests::id).toList();
	}

	private static String id(Fact event) {
		return "event:" + event.get("date") + ":" + event.get("id");
	}

	@ParameterizedTest
	@CsvSource({ "FR,FR", "gb,GB", "country:BE,BE", "Country:be,BE", "KOR,KR", "AQ,AQ" })
	void shouldListTheEventsOfACountry(String country, String code) {
		List<String> expected = expected((event) -> event.get("country").equals(code));
		Response answer = events(Map.of("country", country, "first", 100));
		answer.path("events.totalCount").entity(Integer.class).isEqualTo(expected.size());
		assertThat(answer.path("events.nodes[*].id").entityList(String.class).get())
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(answer.path("events.nodes[*].country.code").entityList(String.class).get())
			.containsOnly(expected.isEmpty() ? new String[0] : new String[] { code });
	}

	@ParameterizedTest
	@ValueSource(strings = { "partner:united-nations", "partner:ilo", "statement:1995", "person:ariel-guarco",
			"organisation:ica", "organisation:icao", "organisation:27256", "region:africa", "sector:banking",
			"country:FR", "partner:none", "the Alliance", "" })
	void shouldListTheEventsAboutAnEntity(String about) {
		assertThat(ids(Map.of("about", about, "first", 100))).containsExactlyInAnyOrderElementsOf(expected(
				(event) -> event.words("about").contains(about) || about.equals("country:" + event.get("country"))));
	}

	@Test
	void shouldReturnTheEntitiesThatAnEventIsAboutAndAPageOnIt() {
		List<Fact> facts = Facts.of("events");
		assertRelations(events(Map.of("first", 100)), facts.subList(0, 90));
		assertRelations(events(Map.of("last", 100)), facts.subList(90, facts.size()));
	}

	private static void assertRelations(Response answer, List<Fact> events) {
		for (Fact event : events) {
			String node = "events.nodes[?(@.id == '%s')]".formatted(id(event));
			assertThat(answer.path(node + ".about[*].id").entityList(String.class).get()).isSorted()
				.containsExactlyInAnyOrderElementsOf(event.words("about"));
			if (event.has("page")) {
				assertThat(answer.path(node + ".url").entityList(String.class).get())
					.containsExactly(Facts.one("sources", "id", event.get("page")).get("url"));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ASC,first,after,endCursor", "DESC,first,after,endCursor", "ASC,last,before,startCursor",
			"DESC,last,before,startCursor" })
	void shouldPageThroughAllEventsInBothOrdersAndBothDirections(String direction, String size, String position,
			String cursor) {
		List<String> ids = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of(size, 13, "direction", direction));
		for (List<String> page = ids(variables); !page.isEmpty(); page = ids(variables)) {
			ids.addAll(size.equals("last") ? 0 : ids.size(), page);
			variables.put(position, events(variables).path("events.pageInfo." + cursor).entity(String.class).get());
		}
		List<String> ascending = Facts.of("events")
			.stream()
			.sorted(Comparator.comparing((Fact event) -> event.get("date")).thenComparing(EventRelationsTests::id))
			.map(EventRelationsTests::id)
			.toList();
		assertThat(ids).isEqualTo(direction.equals("ASC") ? ascending : ascending.reversed());
	}

	@Test
	void shouldIgnoreTheCaseOfAnId() {
		assertThat(ids(Map.of("about", "Partner:ILO", "first", 100)))
			.isEqualTo(ids(Map.of("about", "partner:ilo", "first", 100)))
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "XX", "", "France", "region:europe" })
	void shouldRefuseAnUnknownCountry(String country) {
		events(Map.of("country", country)).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage())
					.isEqualTo("There is no country \"%s\" in this graph.".formatted(country));
			}));
	}

	@Test
	void shouldRefuseACursorOfAnotherOrder() {
		String cursor = events(Map.of("first", 1)).path("events.pageInfo.endCursor").entity(String.class).get();
		events(Map.of("direction", "DESC", "after", cursor)).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

}
