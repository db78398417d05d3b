package org.coopgraph.organisation.list;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.filter.FilterResolver;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.sector.Sector;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Pages of organisations, of all and of those of a country, a region or a sector. */
@Controller
class OrganisationListsController {

	private final FilterResolver keys;

	OrganisationListsController(FilterResolver keys) {
		this.keys = keys;
	}

	@QueryMapping
	CompletableFuture<OrganisationConnection> organisations(@Argument @Nullable OrganisationFilter filter,
			@Argument @Nullable OrganisationOrder orderBy, PageArguments page, DataFetchingFieldSelectionSet fields,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.WORLD, filter, orderBy, page, fields, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Country country,
			@Argument @Nullable OrganisationFilter filter, @Argument @Nullable OrganisationOrder orderBy,
			PageArguments page, DataFetchingFieldSelectionSet fields,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(country), filter, orderBy, page, fields, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Region region,
			@Argument @Nullable OrganisationFilter filter, @Argument @Nullable OrganisationOrder orderBy,
			PageArguments page, DataFetchingFieldSelectionSet fields,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(region), filter, orderBy, page, fields, loader);
	}

	@SchemaMapping
	CompletableFuture<OrganisationConnection> organisations(Sector sector,
			@Argument @Nullable OrganisationFilter filter, @Argument @Nullable OrganisationOrder orderBy,
			PageArguments page, DataFetchingFieldSelectionSet fields,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		return page(ListParent.of(sector), filter, orderBy, page, fields, loader);
	}

	/** Who asks for numbers alone waits for no page. */
	private CompletableFuture<OrganisationConnection> page(ListParent parent, @Nullable OrganisationFilter filter,
			@Nullable OrganisationOrder orderBy, PageArguments page, DataFetchingFieldSelectionSet fields,
			DataLoader<OrganisationPage, OrganisationConnection> loader) {
		OrganisationList list = new OrganisationList(parent, this.keys.resolve(filter));
		OrganisationPage asked = new OrganisationPage(list, OrganisationOrder.of(orderBy, list.filter()), page);
		return OrganisationConnection.isNeededFor(fields) ? loader.load(asked)
				: CompletableFuture.completedFuture(OrganisationConnection.withoutPage(asked));
	}

	@SchemaMapping
	CompletableFuture<Integer> totalCount(OrganisationConnection connection,
			DataLoader<OrganisationList, TotalCount> loader) {
		return loader.load(connection.list()).thenApply(TotalCount::organisations);
	}

	@SchemaMapping
	CompletableFuture<Boolean> countsTruncated(OrganisationConnection connection,
			DataLoader<OrganisationList, TotalCount> loader) {
		return loader.load(connection.list()).thenApply(TotalCount::atLeast);
	}

}
