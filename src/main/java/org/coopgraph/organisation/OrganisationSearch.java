package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.graphql.Page;
import org.springframework.stereotype.Repository;

import static org.coopgraph.organisation.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.OrganisationStatement.LOCATION;
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
			Map<String, List<OrganisationEdge>> rows = rows(shape,
					asked.stream().map(OrganisationPage::scope).toList());
			asked.forEach((page) -> connections.put(page, connection(page, rows)));
		});
		return connections;
	}

	private static OrganisationConnection connection(OrganisationPage page, Map<String, List<OrganisationEdge>> rows) {
		List<OrganisationEdge> read = rows.getOrDefault(page.scope().key(), List.of());
		return OrganisationConnection.of(Page.of(read, page.arguments()), page.list());
	}

	private Map<String, List<OrganisationEdge>> rows(OrganisationPage.Shape shape, List<Scope> scopes) {
		Statement statement = statement(shape, scopes);
		return this.graph
			.list(OrganisationStatement.text(statement), statement.getCatalog().getParameters(), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("scope").asString(),
					Collectors.mapping((row) -> edge(row, shape.order()), Collectors.toList())));
	}

	private static OrganisationEdge edge(Record row, OrganisationOrder order) {
		Organisation organisation = OrganisationNode.toOrganisation(row.get("organisation"));
		Value metres = row.get("metres");
		return new OrganisationEdge(order.cursor(organisation), organisation,
				metres.isNull() ? null : Math.floor(metres.asDouble()) / 1000);
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
		return OrganisationStatement.ofEach(scopes, ofOneScope).returning(columns(shape)).orderBy(order(shape)).build();
	}

	private static List<Expression> columns(OrganisationPage.Shape shape) {
		NearFilter near = shape.lists().filter().near();
		Expression organisation = ORGANISATION.getRequiredSymbolicName();
		return (near != null) ? List.of(SCOPE, organisation, LOCATION.metres(near).as("metres"))
				: List.of(SCOPE, organisation);
	}

	private static List<SortItem> order(OrganisationPage.Shape shape) {
		return shape.orderedBy()
			.stream()
			.map(ORGANISATION::property)
			.map((property) -> shape.upwards() ? property.ascending() : property.descending())
			.toList();
	}

}
