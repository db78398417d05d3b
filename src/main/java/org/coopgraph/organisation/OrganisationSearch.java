package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.graphql.Page;
import org.springframework.stereotype.Repository;

import static org.coopgraph.organisation.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.OrganisationStatement.SCOPE;

/** Pages of organisations. One statement answers for the lists of many scopes. */
@Repository
class OrganisationSearch {

	private final GraphReader graph;

	OrganisationSearch(GraphReader graph) {
		this.graph = graph;
	}

	/** The pages that were asked for. */
	Map<OrganisationPage, OrganisationConnection> pages(Collection<OrganisationPage> pages) {
		Map<OrganisationPage, OrganisationConnection> connections = new HashMap<>();
		pages.stream().collect(Collectors.groupingBy(OrganisationPage::shape)).forEach((shape, asked) -> {
			Map<String, List<Organisation>> rows = rows(shape, asked.stream().map(OrganisationPage::scope).toList());
			asked.forEach((page) -> connections.put(page, connection(page, rows)));
		});
		return connections;
	}

	private static OrganisationConnection connection(OrganisationPage page, Map<String, List<Organisation>> rows) {
		List<Organisation> read = rows.getOrDefault(page.scope().key(), List.of());
		return OrganisationConnection.of(Page.of(read, page.arguments()), page.order(), page.list());
	}

	private Map<String, List<Organisation>> rows(OrganisationPage.Shape shape, List<Scope> scopes) {
		Statement statement = statement(shape, scopes);
		return this.graph
			.list(OrganisationStatement.text(statement), statement.getCatalog().getParameters(), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("scope").asString(), Collectors
				.mapping((row) -> OrganisationNode.toOrganisation(row.get("organisation")), Collectors.toList())));
	}

	/**
	 * Cypher promises no order of what a subquery returned, so the few rows are sorted
	 * again.
	 */
	static Statement statement(OrganisationPage.Shape shape, List<Scope> scopes) {
		Statement ofOneScope = OrganisationStatement.organisations(shape.lists(), CONDITIONS.beyond(shape))
			.returning(ORGANISATION)
			.orderBy(order(shape))
			.limit(Cypher.parameter("limit", shape.arguments().size() + 1))
			.build();
		return OrganisationStatement.ofEach(scopes, ofOneScope)
			.returning(SCOPE, ORGANISATION.getRequiredSymbolicName())
			.orderBy(order(shape))
			.build();
	}

	private static List<SortItem> order(OrganisationPage.Shape shape) {
		return shape.orderedBy()
			.stream()
			.map(ORGANISATION::property)
			.map((property) -> shape.upwards() ? property.ascending() : property.descending())
			.toList();
	}

}
