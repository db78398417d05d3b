package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.cypher.row.Row;
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
import org.coopgraph.organisation.query.OrganisationReader;
import org.coopgraph.organisation.query.SearchRadius;
import org.springframework.stereotype.Repository;

/** Pages of organisations, read by one statement for all pages of a batch. */
@Repository
class OrganisationPageRepository {

	private final OrganisationReader organisations;

	private final IndexChoice indexes;

	private final SearchRadius nearest;

	OrganisationPageRepository(OrganisationReader organisations, IndexChoice indexes, SearchRadius nearest) {
		this.organisations = organisations;
		this.indexes = indexes;
		this.nearest = nearest;
	}

	/** Reads the same page of many lists. */
	Function<OrganisationPage, OrganisationConnection> read(OrganisationPage.BatchKey batch,
			List<OrganisationPage> pages) {
		Map<String, List<OrganisationEdge>> rows = rows(batch, pages.stream().map(OrganisationPage::parent).toList());
		return (page) -> {
			List<OrganisationEdge> read = rows.getOrDefault(page.parent().key(), List.of());
			return OrganisationConnection.of(Page.of(read, page.arguments()), page.list());
		};
	}

	private Map<String, List<OrganisationEdge>> rows(OrganisationPage.BatchKey page, List<ListParent> requested) {
		List<ListParent> parents = this.indexes.nonEmpty(page.lists(), requested);
		return parents.isEmpty() ? Map.of() : readByIndex(page, parents);
	}

	private Map<String, List<OrganisationEdge>> readByIndex(OrganisationPage.BatchKey page, List<ListParent> parents) {
		OrganisationIndex index = this.indexes.forPages(page, parents);
		return (page.order().isByDistance() && index == OrganisationIndex.LOCATION)
				? this.nearest.rows(page, parents, (smaller) -> read(smaller, parents, index))
				: read(page, parents, index);
	}

	private Map<String, List<OrganisationEdge>> read(OrganisationPage.BatchKey page, List<ListParent> parents,
			OrganisationIndex index) {
		IndexKeys keys = new IndexKeys(index, page.lists());
		return this.organisations
			.list(new OrganisationPageStatement(page, keys), OrganisationParameters.of(page, parents))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("parent"),
					Collectors.mapping((row) -> edge(row, page), Collectors.toList())));
	}

	private static OrganisationEdge edge(Row row, OrganisationPage.BatchKey page) {
		Organisation organisation = OrganisationMapper.toOrganisation(row.row("found"));
		double metres = (page.lists().filter().near() != null) ? row.decimal("metres") : Double.NaN;
		return new OrganisationEdge(page.cursor(organisation, metres), organisation,
				Double.isNaN(metres) ? null : Math.floor(metres) / 1000);
	}

}
