package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.graphql.Page;
import org.springframework.stereotype.Repository;

/**
 * The statements that vary: pages and counts of organisations. One statement answers for
 * the lists of many scopes.
 */
@Repository
class OrganisationSearch {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).withPrettyPrint(true).build());

	private static final SymbolicName SCOPE = Cypher.name("scope");

	private static final Node ORGANISATION = Cypher.node("Organisation").named("organisation");

	private static final OrganisationConditions CONDITIONS = new OrganisationConditions(ORGANISATION);

	private final GraphReader graph;

	OrganisationSearch(GraphReader graph) {
		this.graph = graph;
	}

	/** The pages that were asked for. */
	Map<OrganisationPage, OrganisationConnection> pages(Collection<OrganisationPage> pages) {
		Map<OrganisationPage, OrganisationConnection> connections = new HashMap<>();
		pages.stream().collect(Collectors.groupingBy(OrganisationPage::shape)).forEach((shape, asked) -> {
			Map<String, List<Organisation>> rows = organisations(shape, keys(asked, OrganisationPage::scope));
			asked.forEach((page) -> connections.put(page, connection(page, rows)));
		});
		return connections;
	}

	private static OrganisationConnection connection(OrganisationPage page, Map<String, List<Organisation>> rows) {
		List<Organisation> read = rows.getOrDefault(page.scope().key(), List.of());
		return OrganisationConnection.of(Page.of(read, page.arguments()), page.order(), page.list());
	}

	private Map<String, List<Organisation>> organisations(OrganisationPage.Shape shape, List<String> scopes) {
		boolean upwards = shape.order().isAscending() == shape.arguments().forward();
		Statement ofOneScope = Cypher.match(ORGANISATION)
			.where(CONDITIONS.all(shape.scope(), SCOPE, shape.filter())
				.and(CONDITIONS.beyond(shape.arguments().position(shape.order().toString()), shape.order(), upwards)))
			.with(ORGANISATION)
			.orderBy(by(shape.order().property(), upwards), by("id", upwards))
			.limit(Cypher.parameter("limit", shape.arguments().size() + 1))
			.returning(Cypher.collect(ORGANISATION).as("organisations"))
			.build();
		return run(ofOneScope, scopes, "organisations",
				(row) -> row.get("organisations").asList(OrganisationNode::toOrganisation));
	}

	/** How many organisations the lists hold. */
	Map<OrganisationList, Integer> counts(Collection<OrganisationList> lists) {
		Map<OrganisationList, Integer> counts = new HashMap<>();
		lists.stream()
			.collect(Collectors.groupingBy((list) -> new CountShape(list.scope().kind(), list.filter())))
			.forEach((shape, asked) -> {
				Map<String, Integer> rows = count(shape, keys(asked, OrganisationList::scope));
				asked.forEach((list) -> counts.put(list, rows.getOrDefault(list.scope().key(), 0)));
			});
		return counts;
	}

	private Map<String, Integer> count(CountShape shape, List<String> scopes) {
		Statement ofOneScope = Cypher.match(ORGANISATION)
			.where(CONDITIONS.all(shape.scope(), SCOPE, shape.filter()))
			.returning(Cypher.count(ORGANISATION).as("organisations"))
			.build();
		return run(ofOneScope, scopes, "organisations", (row) -> row.get("organisations").asInt());
	}

	private record CountShape(Scope.Kind scope, OrganisationFilter filter) {
	}

	private <T> Map<String, T> run(Statement ofOneScope, List<String> scopes, String result,
			Function<Record, T> value) {
		Statement statement = Cypher.unwind(Cypher.parameter("scopes", scopes))
			.as(SCOPE)
			.call(ofOneScope, SCOPE)
			.returning(SCOPE, Cypher.name(result))
			.build();
		return this.graph
			.list(RENDERER.render(statement), statement.getCatalog().getParameters(),
					(row) -> Map.entry(row.get("scope").asString(), value.apply(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static <T> List<String> keys(List<T> asked, Function<T, Scope> scope) {
		return asked.stream().map((one) -> scope.apply(one).key()).distinct().toList();
	}

	private static SortItem by(String property, boolean upwards) {
		return upwards ? ORGANISATION.property(property).ascending() : ORGANISATION.property(property).descending();
	}

}
