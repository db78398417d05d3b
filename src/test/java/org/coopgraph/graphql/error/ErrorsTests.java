package org.coopgraph.graphql.error;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class ErrorsTests {

	/** A package, a class of the JDK or of a library, a stack trace, Cypher. */
	private static final String INTERNAL = "(?s).*(\\b(org|java|com|graphql|io)\\.[a-z]|[A-Za-z]+Exception|\\bat [a-z.]+\\(|"
			+ "\\b(MATCH|RETURN|UNWIND|CYPHER)\\b|[A-Za-z]+@[0-9a-f]{6,}|AST|Coercing|[A-Z]\\w+Value\\{).*";

	@Autowired
	private WebGraphQlTester graphQl;

	private static void assertErrors(Response answer, String code) {
		answer.errors().satisfy((errors) -> assertThat(errors).isNotEmpty().allSatisfy((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", code);
			assertThat(error.getExtensions().get("hint")).asString().endsWith(".").doesNotMatch(INTERNAL);
			assertThat(error.getExtensions()).doesNotContainKeys("exception", "stackTrace", "stacktrace");
			assertThat(error.getMessage()).isNotBlank().doesNotMatch(INTERNAL);
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", "nonsense", "{ alliance { id } ", "query { alliance { id } } }", "{ \u0000 }" })
	void shouldExplainASyntaxError(String document) {
		assertErrors(this.graphQl.document(document).execute(), "BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ nothing }", "{ alliance }", "{ alliance { id { id } } }", "{ organisation { id } }",
			"{ node(id: \"a\", id: \"b\") { id } }", "query ($a: Nothing) { alliance { id } }", "mutation { delete }",
			"{ organisations(filter: { colour: RED }) { totalCount } }", "fragment F on Alliance { id }",
			"{ organisation(by: { id: \"organisation:135\", icaId: 135 }) { id } }", "{ ...F }" })
	void shouldExplainADocumentThatTheSchemaDoesNotAllow(String document) {
		assertErrors(this.graphQl.document(document).execute(), "BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ events(from: \"yesterday\") { totalCount } }", "{ events(from: 1895) { totalCount } }",
			"{ events(from: \"1895-13\") { totalCount } }", "{ organisations(first: \"ten\") { totalCount } }",
			"{ organisations(first: 99999999999) { totalCount } }", "{ alliance { name(language: DE) } }" })
	void shouldExplainALiteralOfTheWrongType(String document) {
		assertErrors(this.graphQl.document(document).execute(), "BAD_REQUEST");
	}

	@Test
	void shouldExplainAVariableOfTheWrongType() {
		for (Object from : new Object[] { "yesterday", true, Map.of(), "2023-1-1" }) {
			assertErrors(this.graphQl.documentName("alliance/events").variable("from", from).execute(), "BAD_REQUEST");
		}
		assertErrors(this.graphQl.document("query ($id: ID!) { node(id: $id) { id } }").execute(), "BAD_REQUEST");
	}

	@Test
	void shouldExplainAFilterOfTheWrongTypeInTermsOfJson() {
		for (Object filter : new Object[] { List.of(1, Map.of()), Map.of("text", Map.of("a", 1)),
				Map.of("near", Map.of("latitude", List.of(1), "longitude", 1, "kilometres", 1)),
				Map.of("founded", Map.of("from", 1.5)), Map.of("crossSector", "yes") }) {
			Response answer = this.graphQl.documentName("organisation/page").variable("filter", filter).execute();
			assertErrors(answer, "BAD_REQUEST");
			answer.errors()
				.satisfy((errors) -> assertThat(errors).noneMatch(
						(error) -> String.valueOf(error.getMessage()).matches("(?s).*(Map|List|Double|Integer|=).*")));
		}
	}

	@Test
	void shouldNameTheOperationsOfTheDocument() {
		Response answer = this.graphQl.document("query A { alliance { id } } query B { alliance { id } }").execute();
		assertErrors(answer, "BAD_REQUEST");
		assertErrors(this.graphQl.document("query A { alliance { id } }").operationName("B").execute(), "BAD_REQUEST");
	}

	@Test
	void shouldNameTheFieldOfTheAlliance() {
		Response answer = this.graphQl.document("{ organisation(by: { id: \"organisation:ica\" }) { id } }").execute();
		assertErrors(answer, "NOT_FOUND");
		answer.errors()
			.satisfy((errors) -> assertThat(errors.getFirst().getMessage()).contains("use the field alliance"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ thing: node(id: \"nothing:here\") { id } }",
			"{ thing: organisation(by: { id: \"organisation:0\" }) { id } }",
			"{ thing: organisation(by: { icaId: 0 }) { id } }", "{ thing: region(id: \"atlantis\") { id } }",
			"{ thing: sector(id: \"sector:alchemy\") { id } }", "{ thing: country(code: \"ZZ\") { id } }",
			"{ thing: node(id: \"garbage\") { id } }", "{ thing: node(id: \"\") { id } }",
			"{ thing: node(id: \"country:né\") { id } }", "{ thing: organisation(by: { id: \"135\" }) { id } }",
			"{ thing: organisation(by: { id: \"organisation:\" }) { id } }",
			"{ thing: region(id: \"' OR 1=1\") { id } }", "{ thing: sector(id: \"banking; drop\") { id } }",
			"{ thing: sector(id: \"né\") { id } }", "{ thing: country(code: \"né\") { id } }",
			"{ thing: path(from: \"abc\", to: \"country:FR\") { length } }",
			"{ thing: path(from: \"country:FR\", to: \"\") { length } }",
			"{ thing: neighbourhood(of: \"abc\") { truncated } }" })
	void shouldReturnNullForAnUnknownId(String document) {
		this.graphQl.document(document).execute().path("thing").valueIsNull();
	}

	@Test
	void shouldRejectADocumentThatIsTooDeep() {
		String document = "{ alliance { statement " + "{ revises ".repeat(30) + "{ id }" + " }".repeat(32);
		assertErrors(this.graphQl.document(document).execute(), "LIMIT_EXCEEDED");
	}

	@Test
	void shouldRejectADocumentThatIsTooExpensive() {
		assertErrors(this.graphQl
			.document(
					"""
							{ regions { countries { organisations(first: 100) { nodes { id name city founded website acronym } } } } }
							""")
			.execute(), "LIMIT_EXCEEDED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "figures(from: \"2000\", to: \"1990\") { value }",
			"officeHolders(from: \"2000\", to: \"1990\") { office }",
			"events(from: \"2000\", to: \"1990\") { totalCount }",
			"path(from: \"country:FR\", to: \"country:DE\", maxLength: 7) { length }",
			"suggest(prefix: \"a\", first: 99) { text }", "neighbourhood(of: \"country:FR\", depth: 9) { truncated }" })
	void shouldReturnTheOtherFieldsWhenAFieldFails(String field) {
		Response answer = this.graphQl.document("{ good: alliance { id } bad: %s }".formatted(field)).execute();
		assertErrors(answer, "BAD_REQUEST");
		answer.path("bad").valueIsNull();
		answer.path("good.id").entity(String.class).isEqualTo("organisation:ica");
	}

	@Test
	void shouldReturnTheOtherFieldsBesideAnError() {
		this.graphQl.document("{ good: alliance { id } bad: organisations(first: 101) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getPath()).isEqualTo("bad")))
			.path("good.id")
			.entity(String.class)
			.isEqualTo("organisation:ica");
	}

}
