package org.coopgraph.alliance.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class EventsTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response events(Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("alliance/events").variables(variables).execute();
	}

	private List<String> ids(Map<String, @Nullable Object> variables) {
		return events(variables).path("events.nodes[*].id").entityList(String.class).get();
	}

	private static String id(Fact event) {
		return "event:" + event.get("date") + ":" + event.get("id");
	}

	@ParameterizedTest
	@CsvSource({ "1895,1895", "1895-08-19,1895-08-19", "1895-08-20,1896", "1954-09,1966-09", "1966-09-06,1966-09-07",
			"1995-09-20,1995-09-20", "2001-10-17,2001-10-17", "2001-10-18,2001-12", "2018-01-01,2018-01-01",
			"2024-11-30,2024-11-30", "2025,2025" })
	void shouldIncludeBothEndsOfAPeriodToTheirOwnPrecision(String from, String to) {
		List<String> expected = Facts.of("events")
			.stream()
			.filter((event) -> last(event.get("endDate", "date")).compareTo(first(from)) >= 0
					&& first(event.get("date")).compareTo(last(to)) <= 0)
			.map(EventsTests::id)
			.toList();
		assertThat(ids(Map.of("from", from, "to", to, "first", 100))).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static String first(String date) {
		return (date + "-01-01").substring(0, 10);
	}

	private static String last(String date) {
		return (date + "-99-99").substring(0, 10);
	}

	@ParameterizedTest
	@EnumSource(EventKind.class)
	void shouldSelectAKindOfEvents(EventKind kind) {
		List<String> expected = Facts.of("events")
			.stream()
			.filter((event) -> event.get("kind").equals(kind.name()))
			.map(EventsTests::id)
			.toList();
		Response answer = events(Map.of("kinds", List.of(kind), "first", 100));
		assertThat(answer.path("events.nodes[*].id").entityList(String.class).get())
			.containsExactlyInAnyOrderElementsOf(expected);
		answer.path("events.totalCount").entity(Integer.class).isEqualTo(expected.size());
	}

	@Test
	void shouldPageThroughEveryEventOnceInBothDirections() {
		List<String> forward = idsOfPages("first", "after", "endCursor");
		List<String> backward = idsOfPages("last", "before", "startCursor");
		assertThat(forward)
			.containsExactlyInAnyOrderElementsOf(Facts.of("events").stream().map(EventsTests::id).toList());
		assertThat(backward).isEqualTo(forward);
	}

	private List<String> idsOfPages(String size, String position, String cursor) {
		List<String> ids = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of(size, 11));
		List<String> page = ids(variables);
		while (!page.isEmpty()) {
			ids.addAll(size.equals("last") ? 0 : ids.size(), page);
			variables.put(position, events(variables).path("events.pageInfo." + cursor).entity(String.class).get());
			page = ids(variables);
		}
		return ids;
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-30", "2023-04-31", "1900-02-29" })
	void shouldRefuseADayThatIsNotInTheCalendar(String day) {
		events(Map.of("from", day)).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(day);
			}));
	}

}
