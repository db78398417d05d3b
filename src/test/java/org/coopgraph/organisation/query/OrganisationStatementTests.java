package org.coopgraph.organisation.query;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of built statements that the explanation of a response relies on. */
class OrganisationStatementTests {

	private static final OrganisationList.BatchKey COUNTRIES = new OrganisationList.BatchKey(ListParent.Kind.COUNTRY,
			ResolvedFilter.ALL);

	private static final IndexKeys KEYS = new IndexKeys(OrganisationIndex.COUNTRY, COUNTRIES);

	@Test
	void shouldReturnOneRowPerOrganisationInTheLastClause() {
		OrganisationOrder order = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.DESC);
		assertForm(
				new OrganisationPageStatement(new OrganisationPage.BatchKey(COUNTRIES, order,
						new PageArguments(20, true, null), OrganisationColumns.ALL), KEYS),
				"RETURN parent, organisation AS found");
	}

	@Test
	void shouldCountInTheLastClause() {
		assertForm(new CountStatement(KEYS), "RETURN parent, count(organisation)");
	}

	@Test
	void shouldCountByFacetsInTheLastClause() {
		assertForm(new FacetStatement(KEYS), "RETURN parent, facet, value, count(organisation)");
	}

	@Test
	void shouldReadCornersInTheLastClause() {
		assertForm(new LocationStatement(KEYS), "RETURN parent, cell, min(organisation.location.latitude)");
	}

	private static void assertForm(OrganisationStatement statement, String lastClause) {
		List<String> lines = OrganisationReader.text(statement)
			.lines()
			.filter((line) -> !line.startsWith("// For the graph view: "))
			.toList();
		assertThat(lines.getFirst()).startsWith("CYPHER 25");
		assertThat(lines.stream().filter((line) -> line.startsWith("RETURN"))).hasSize(1);
		assertThat(lines.stream().dropWhile((line) -> !line.startsWith("RETURN")).findFirst().orElseThrow())
			.startsWith(lastClause);
	}

}
