package org.coopgraph.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Statement;

import org.coopgraph.graphql.OrderDirection;
import org.coopgraph.graphql.PageArguments;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of statements that are built, on which those rely who show them. */
class OrganisationStatementTests {

	private static final OrganisationList.Shape COUNTRIES = new OrganisationList.Shape(Scope.Kind.COUNTRY,
			OrganisationFilter.ALL);

	private static final OrganisationKeys KEYS = new OrganisationKeys(OrganisationIndex.COUNTRY, COUNTRIES);

	@Test
	void shouldReturnOneRowPerOrganisationInALastClauseOfItsOwn() {
		OrganisationOrder order = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.DESC);
		assertForm(
				OrganisationPageStatement
					.of(new OrganisationPage.Shape(COUNTRIES, order, new PageArguments(20, true, null)), KEYS),
				"RETURN scope, organisation ORDER BY");
	}

	@Test
	void shouldCountInTheLastClause() {
		assertForm(CountStatement.of(KEYS), "RETURN scope, count(organisation)");
	}

	@Test
	void shouldCountByFacetsInTheLastClause() {
		assertForm(FacetStatement.of(KEYS), "RETURN scope, facet, value, count(organisation)");
	}

	private static void assertForm(Statement statement, String lastClause) {
		List<String> lines = OrganisationStatement.text(statement)
			.lines()
			.filter((line) -> !line.startsWith("// For a picture: "))
			.toList();
		assertThat(lines.getFirst()).startsWith("CYPHER 25");
		assertThat(lines.stream().filter((line) -> line.startsWith("RETURN"))).hasSize(1);
		assertThat(lines.getLast()).startsWith(lastClause);
	}

}
