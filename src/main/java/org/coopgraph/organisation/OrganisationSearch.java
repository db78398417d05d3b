package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.graphql.Page;
import org.springframework.stereotype.Repository;

/** Pages of organisations. One statement answers for the lists of many scopes. */
@Repository
class OrganisationSearch {

	private final GraphReader graph;

	private final IndexChoice indexes;

	OrganisationSearch(GraphReader graph, IndexChoice indexes) {
		this.graph = graph;
		this.indexes = indexes;
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

	private Map<String, List<OrganisationEdge>> rows(OrganisationPage.Shape page, List<Scope> asked) {
		List<Scope> scopes = this.indexes.nonEmpty(page.lists(), asked);
		return scopes.isEmpty() ? Map.of() : read(page, scopes);
	}

	private Map<String, List<OrganisationEdge>> read(OrganisationPage.Shape page, List<Scope> scopes) {
		OrganisationKeys keys = new OrganisationKeys(this.indexes.forPages(page, scopes), page.lists());
		String text = OrganisationStatement.text(StatementForm.of(page, keys.index()),
				() -> OrganisationPageStatement.of(page, keys));
		return this.graph.list(text, OrganisationParameters.of(page, keys, scopes), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("scope").asString(),
					Collectors.mapping((row) -> edge(row, page.order()), Collectors.toList())));
	}

	private static OrganisationEdge edge(Record row, OrganisationOrder order) {
		Organisation organisation = OrganisationNode.toOrganisation(row.get("organisation"));
		Value metres = row.get("metres");
		return new OrganisationEdge(order.cursor(organisation), organisation,
				metres.isNull() ? null : Math.floor(metres.asDouble()) / 1000);
	}

}
