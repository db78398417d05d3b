package org.coopgraph.graphql.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An invalid value is repeated in a message of limited length. */
@GraphServiceTest
class GivenValuesTests {

	@Autowired
	private WebGraphQlTester graphQl;

	private static List<ResponseError> errors(Response answer) {
		List<ResponseError> found = new ArrayList<>();
		answer.errors().satisfy(found::addAll);
		return found;
	}

	private static void assertMessage(Response answer, String... words) {
		assertThat(errors(answer)).isNotEmpty().allSatisfy((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST").containsKey("hint");
			assertThat(error.getMessage()).contains(words)
				.hasSizeLessThanOrEqualTo(300)
				.doesNotContain("Value{", "Map", "List", "StringValue", "IntValue", "WrongType");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ organisations(first: "ten") { totalCount } }              | first: "ten"     | 'Int'
			{ organisations(first: 1.5) { totalCount } }                | first: 1.5       | 'Int'
			{ organisations(first: 99999999999) { totalCount } }        | 99999999999      | 2147483647
			{ nodes(ids: [5, 1.5]) { id } }                             | 1.5              | 'ID'
			{ node(id: ABC) { id } }                                    | id: ABC          | 'ID'
			{ country(code: 5) { id } }                                 | code: 5          | 'String'
			{ alliance { name(language: "FR") } }                       | language: "FR"   | 'Language'
			{ alliance { name(language: DE) } }                         | language: DE     | 'Language'
			{ organisations(filter: { roles: MEMBR }) { totalCount } }  | MEMBR            | 'OrganisationRole'
			{ organisations(filter: { crossSector: "yes" }) { totalCount } } | "yes"       | 'Boolean'
			{ organisations(filter: { founded: 1950 }) { totalCount } } | 1950             | object
			{ events(from: 1937) { totalCount } }                       | 1937 is not a date | strings in quotes
			{ alliance { figures(asOf: 2023) { value } } }              | 2023 is not a date | strings in quotes
			{ events(to: [1937]) { totalCount } }                       | [1937] is not a date | strings in quotes
			{ events(to: "yesterday") { totalCount } }                  | "yesterday" is not a date | "1937"
			""")
	void shouldRepeatAnInvalidLiteral(String document, String given, String expected) {
		assertMessage(this.graphQl.document(document).execute(), given, expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Int      | organisations(first: $v) { totalCount }
			Boolean  | organisations(filter: { crossSector: $v }) { totalCount }
			Float!   | organisations(filter: { near: { latitude: $v, longitude: 1, kilometres: 1 } }) { totalCount }
			Language | alliance { name(language: $v) }
			PartialDate | events(from: $v) { totalCount }
			OrganisationFilter | organisations(filter: $v) { totalCount }
			""")
	void shouldRepeatAnInvalidVariable(String type, String field) {
		assertMessage(
				this.graphQl.document("query ($v: %s) { %s }".formatted(type, field)).variable("v", "ten").execute(),
				"\"ten\"");
		assertMessage(this.graphQl.document("query ($v: %s) { %s }".formatted(type, field))
			.variable("v", List.of(Map.of("a", "x".repeat(1000))))
			.execute(), "[{\"a\":\"xxx");
	}

	@Test
	void shouldLimitTheLengthOfMessages() {
		String name = "F".repeat(20_000);
		String fields = "x".repeat(1000) + " " + String.join(" ", Collections.nCopies(100, "z"));
		Response answer = this.graphQl.document("{ ...%s } fragment %s on Query { %s }".formatted(name, name, fields))
			.execute();
		assertThat(errors(answer)).hasSizeBetween(1, 20)
			.allSatisfy((error) -> assertThat(error.getMessage()).hasSizeLessThanOrEqualTo(300));
	}

}
