package org.coopgraph.organisation.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationMapper;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.OrganisationIndex;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.organisation.query.OrganisationPageStatement;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationStatement;
import org.coopgraph.organisation.query.SearchRadius;
import org.coopgraph.organisation.query.StatementKey;
import org.springframework.stereotype.Repository;

/** Pages of organisations. One statement answers for the lists of many scopes. */
@Repository
class OrganisationPageRepository {

	private final GraphReader graph;

	private final IndexChoice indexes;

	private final SearchRadius nearest;

	OrganisationPageRepository(GraphReader graph, IndexChoice indexes, SearchRadius nearest) {
		this.graph = graph;
		this.indexes = indexes;
		this.nearest = nearest;
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

	private Map<String, List<OrganisationEdge>> rows(OrganisationPage.Shape page, List<ListParent> asked) {
		List<ListParent> scopes = this.indexes.nonEmpty(page.lists(), asked);
		return scopes.isEmpty() ? Map.of() : read(page, scopes);
	}

	private Map<String, List<OrganisationEdge>> read(OrganisationPage.Shape page, List<ListParent> scopes) {
		OrganisationIndex index = this.indexes.forPages(page, scopes);
		return (page.order().isByDistance() && index == OrganisationIndex.LOCATION)
				? this.nearest.rows(page, scopes, (smaller) -> read(smaller, scopes, index))
				: read(page, scopes, index);
	}

	private Map<String, List<OrganisationEdge>> read(OrganisationPage.Shape page, List<ListParent> scopes,
			OrganisationIndex index) {
		IndexKeys keys = new IndexKeys(index, page.lists());
		String text = OrganisationStatement.text(StatementKey.of(page, keys.index()),
				() -> OrganisationPageStatement.of(page, keys));
		return this.graph.list(text, OrganisationParameters.of(page, keys, scopes), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("scope").asString(),
					Collectors.mapping((row) -> edge(row, page), Collectors.toList())));
	}

	private static OrganisationEdge edge(Record row, OrganisationPage.Shape page) {
		Organisation organisation = OrganisationMapper.toOrganisation(row.get("organisation"));
		double metres = row.get("metres").asDouble(Double.NaN);
		return new OrganisationEdge(page.cursor(organisation, metres), organisation,
				Double.isNaN(metres) ? null : Math.floor(metres) / 1000);
	}

}
