package org.coopgraph.graphql.limit;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that are rejected before parsing. */
@GraphServiceTest
class DocumentLimitsTests {

	private static final String DIGITS = "9".repeat(50_000);

	@Autowired
	private WebGraphQlTester graphQl;

	static Stream<Arguments> tooLong() {
		return Stream.of(Arguments.of("{ organisations(first: " + DIGITS + ") { totalCount } }", "A number has 50000"),
				Arguments.of("{ organisations(first: -" + DIGITS + ") { totalCount } }", "A number has 50001"),
				Arguments.of("{ a(b: 1." + DIGITS + "e5) }", "A number has 50004"),
				Arguments.of("{ a(b: [1, 2, 1e" + DIGITS + "]) }", "A number has 50002"),
				Arguments.of("{ " + "a".repeat(40_000) + " }", "A name has 40000"),
				Arguments.of("{ ..." + "F".repeat(201) + " }", "A name has 201"),
				Arguments.of("query ($" + "v".repeat(300) + ": Int) { values { id } }", "A name has 300"),
				Arguments.of("{ search(text: \"" + "a".repeat(20_000) + "\") { totalCount } }", "A string has 20002"),
				Arguments.of("{ search(text: \"\"\"" + "a\n".repeat(20_000) + "\"\"\") { totalCount } }",
						"A string has 40006"),
				Arguments.of("{ search(text: \"" + "a".repeat(20_000), "A string has 20001"),
				Arguments.of("{ values { id } } #" + " ".repeat(100_000), "The document has 100019"));
	}

	@ParameterizedTest
	@MethodSource("tooLong")
	void shouldRejectADocumentThatTakesLongToParse(String document, String message) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage()).startsWith(message + " characters; the limit is ");
				assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED").containsKey("hint");
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ search(text: \"%s\") }", "{ a } # %s", "{ search(text: \"\"\"\\\"\"\" %s\"\"\") }",
			"{ search(text: \"\\\" %s\") }", "{ search(text: \"\\\\\") a } # %s" })
	void shouldNotCountDigitsInTextAsANumber(String document) {
		assertThat(DocumentLimits.violation(document.formatted("9".repeat(5000)))).isNull();
	}

	@Test
	void shouldAcceptTheLargestDocument() {
		String document = "{ values { id } }";
		this.graphQl.document(document + " ".repeat(100_000 - document.length())).executeAndVerify();
	}

}
