package org.coopgraph.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Values, principles and statements, and the bodies that advance them. */
@GraphServiceTest
class IdentityTests {

	private final Response identity;

	private final WebGraphQlTester graphQl;

	IdentityTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.identity = graphQl.documentName("identity/identity").execute();
	}

	private List<String> texts(String path) {
		return this.identity.path(path).entityList(String.class).get();
	}

	private static List<String> column(String file, Predicate<Fact> which, String column) {
		return Facts.of(file).stream().filter(which).map((row) -> row.get(column)).toList();
	}

	@Test
	void shouldListTheTenValuesAndTheSevenPrinciples() {
		assertThat(texts("values[*].name")).isEqualTo(column("values", (row) -> true, "name")).hasSize(10);
		assertThat(texts("values[?(@.kind == 'ETHICAL')].number")).containsExactly("7", "8", "9", "10");
		assertThat(texts("principles[*].name")).isEqualTo(column("principles", (row) -> true, "name")).hasSize(7);
		assertThat(texts("principles[*].id")).startsWith("principle:1").endsWith("principle:7");
	}

	@Test
	void shouldListThePrinciplesThatPractiseAValueWithTheirBasis() {
		for (Fact value : Facts.of("values")) {
			String path = "values[?(@.id == 'value:%s')].practisedBy[*]".formatted(value.get("id"));
			Predicate<Fact> ofValue = (practice) -> practice.get("value").equals(value.get("id"));
			assertThat(texts(path + ".principle.number")).isEqualTo(column("practice", ofValue, "principle"));
			assertThat(texts(path + ".basis")).isEqualTo(column("practice", ofValue, "basis"));
		}
	}

	@Test
	void shouldListTheBodiesThatAdvanceAValueOrAPrinciple() {
		for (String field : List.of("values", "principles")) {
			for (String id : texts(field + "[*].id")) {
				assertThat(texts("%s[?(@.id == '%s')].advancedBy[*].id".formatted(field, id)))
					.containsExactlyInAnyOrderElementsOf(advancing(id));
			}
		}
	}

	@Test
	void shouldListWhatABodyAdvances() {
		Response answer = this.graphQl.document("{ alliance { bodies { id advances { id name } } } }").execute();
		for (String id : answer.path("alliance.bodies[*].id").entityList(String.class).get()) {
			String body = id.substring("organisation:".length());
			assertThat(answer.path("alliance.bodies[?(@.id == '%s')].advances[*].id".formatted(id))
				.entityList(String.class)
				.get()).isEqualTo(
						column("advances", (row) -> row.get("body").equals(body), "target").stream().sorted().toList());
		}
		assertThat(answer.path("alliance.bodies[*].advances[*].name").entityList(String.class).get())
			.hasSizeGreaterThan(10);
	}

	private static List<String> advancing(String target) {
		return column("advances", (row) -> row.get("target").equals(target), "body").stream()
			.map("organisation:"::concat)
			.toList();
	}

	@Test
	void shouldListTheStatementsWithTheWordingTheyRevise() {
		assertThat(texts("statements[*].id")).containsExactly("statement:1995", "statement:1966", "statement:1937");
		assertThat(texts("statements[*].adopted")).containsExactly("1995-09", "1966-09", "1937");
		assertThat(texts("statements[*].place")).containsExactly("Manchester, United Kingdom", "Vienna, Austria",
				"Paris, France");
		assertThat(texts("statements[*].revises.id")).containsExactly("statement:1966", "statement:1937");
	}

	@Test
	void shouldReturnADefinitionForTheStatementInForceOnly() {
		Response answer = this.graphQl.document("""
				{ statements { definition(language: ES) advancedBy { id } values { id } principles { id } } }
				""").execute();
		Map<String, String> inForce = Facts.one("statements", "id", "1995").cells();
		assertThat(answer.path("statements[*].definition").entityList(String.class).get())
			.containsExactly(inForce.get("definitionEs"), null, null);
		assertThat(answer.path("statements[*].values[*].id").entityList(String.class).get()).hasSize(10);
		assertThat(answer.path("statements[*].principles[*].id").entityList(String.class).get()).hasSize(7);
		assertThat(answer.path("statements[*].advancedBy[*].id").entityList(String.class).get())
			.containsExactlyElementsOf(advancing("statement:1995"));
	}

}
