package org.coopgraph.organisation.list;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.sector.Sector;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Lists of organisations: of the whole world, a country, a region or a sector, and the
 * affiliations of an organisation.
 */
@Controller
class OrganisationListsController {

	private final CuratedLists curated;

	private final CuratedCounts counts;

	private final TotalCountRepository totals;

	OrganisationListsController(CuratedLists curated, CuratedCounts counts, TotalCountRepository totals) {
		this.curated = curated;
		this.counts = counts;
		this.totals = totals;
	}

	@QueryMapping
	CompletableFuture<OrganisationConnection> organisations(OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.WORLD, arguments, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Country country, OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(country), arguments, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Region region, OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(region), arguments, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Sector sector, OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(sector), arguments, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> affiliates(Organisation organisation, OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.ofAffiliates(organisation), arguments, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> affiliatedTo(Organisation organisation,
			OrganisationListArguments arguments, DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.ofFederations(organisation), arguments, loader);
	}

	private CompletableFuture<OrganisationConnection> page(ListParent parent, OrganisationListArguments arguments,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		OrganisationPage page = arguments.pageOf(parent);
		return withoutStatement(page, arguments.rows()).map(CompletableFuture::completedFuture)
			.orElseGet(() -> loader.load(page));
	}

	private Optional<OrganisationConnection> withoutStatement(OrganisationPage page, boolean rows) {
		return rows ? this.curated.page(page) : Optional.of(OrganisationConnection.withoutRows(page));
	}

	@SchemaMapping
	CompletableFuture<Integer> totalCount(OrganisationConnection connection,
			DataLoader<OrganisationList, TotalCount> loader) {
		return count(connection.list(), loader).thenApply(TotalCount::organisations);
	}

	@SchemaMapping
	CompletableFuture<Boolean> countsTruncated(OrganisationConnection connection,
			DataLoader<OrganisationList, TotalCount> loader) {
		return count(connection.list(), loader).thenApply(TotalCount::atLeast);
	}

	private CompletableFuture<TotalCount> count(OrganisationList list,
			DataLoader<OrganisationList, TotalCount> loader) {
		return this.totals.ofStatistics(list)
			.or(() -> this.counts.total(list))
			.map(CompletableFuture::completedFuture)
			.orElseGet(() -> loader.load(list));
	}

}
