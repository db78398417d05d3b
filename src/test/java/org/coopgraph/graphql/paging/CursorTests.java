package org.coopgraph.graphql.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class CursorTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private Response page(Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("organisation/page").variables(variables).execute();
	}

	private void assertRejected(Response answer, String... words) {
		answer.errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
			assertThat(error.getMessage()).contains(words).endsWith(".");
		}));
	}

	private static String encode(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "rubbish", "!!!", "é", "AAAA", "____", "bm90aGluZw" })
	void shouldRejectAMalformedCursor(String cursor) {
		assertRejected(page(Map.of("after", cursor)), "cursor", "\"" + cursor + "\"");
		assertRejected(page(Map.of("before", cursor)), "cursor", "\"" + cursor + "\"");
	}

	@Test
	void shouldRejectACursorWithoutAYear() {
		assertRejected(page(Map.of("orderBy", Map.of("field", "FOUNDED"), "after",
				encode("FOUNDED ASC\u0000long ago\u0000organisation:135"))), "cursor");
	}

	@ParameterizedTest
	@CsvSource({ "NAME,DESC", "FOUNDED,ASC", "FOUNDED,DESC" })
	void shouldRejectACursorOfAnotherOrder(String field, String direction) {
		String cursor = page(Map.of()).path("organisations.pageInfo.endCursor").entity(String.class).get();
		assertRejected(page(Map.of("after", cursor, "orderBy", Map.of("field", field, "direction", direction))),
				"cursor");
	}

	@Test
	void shouldRejectACursorOfAnotherList() {
		String cursor = page(Map.of()).path("organisations.pageInfo.endCursor").entity(String.class).get();
		assertRejected(
				this.graphQl.document("query ($after: String) { events(after: $after) { totalCount nodes { id } } }")
					.variable("after", cursor)
					.execute(),
				"cursor");
	}

	@Test
	void shouldContinueAfterARowThatNoLongerExists() {
		String cursor = encode("NAME ASC\u0000zzzzzz\u0000organisation:gone");
		page(Map.of("after", cursor)).path("organisations.nodes").entityList(Object.class).hasSize(0);
		page(Map.of("before", cursor)).path("organisations.nodes").entityList(Object.class).hasSize(20);
	}

	@ParameterizedTest
	@CsvSource({ "first,101", "first,-1", "last,101", "last,-1", "first,2147483647" })
	void shouldRejectAPageThatIsTooLargeOrNegative(String argument, int size) {
		assertRejected(page(Map.of(argument, size)), argument, String.valueOf(size), "100");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 99, 100 })
	void shouldReturnAPageOfTheRequestedSize(int size) {
		page(Map.of("first", size)).path("organisations.nodes").entityList(Object.class).hasSize(size);
		page(Map.of("last", size)).path("organisations.nodes").entityList(Object.class).hasSize(size);
	}

	@Test
	void shouldReturnTwentyRowsByDefault() {
		Map<String, @Nullable Object> nothing = new HashMap<>();
		nothing.put("first", null);
		page(nothing).path("organisations.nodes").entityList(Object.class).hasSize(20);
		page(Map.of()).path("organisations.nodes").entityList(Object.class).hasSize(20);
	}

	@Test
	void shouldRejectBothDirectionsAtOnce() {
		assertRejected(page(Map.of("first", 5, "last", 5)), "first", "last");
		assertRejected(page(Map.of("first", 20, "last", 5)), "first", "last");
		assertRejected(page(Map.of("first", 20, "before", encode("NAME ASC\u0000zzzzzz\u0000organisation:gone"))),
				"first", "last");
	}

}
