package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.WholeLists;
import org.coopgraph.organisation.filter.FilterResolver;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.query.OrganisationPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Reads whole lists: from memory, or page by page, so that other statements have their
 * turn between two pages.
 */
@Component
class ListReader implements WholeLists {

	private static final int PAGE_SIZE = 1000;

	private static final OrganisationOrder BY_NAME = new OrganisationOrder(OrganisationOrderField.NAME,
			OrderDirection.ASC);

	private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

	private final FilterResolver filters;

	private final CuratedLists curated;

	private final OrganisationPageRepository pages;

	private final int pageSize;

	@Autowired
	ListReader(FilterResolver filters, CuratedLists curated, OrganisationPageRepository pages) {
		this(filters, curated, pages, PAGE_SIZE);
	}

	ListReader(FilterResolver filters, CuratedLists curated, OrganisationPageRepository pages, int pageSize) {
		this.filters = filters;
		this.curated = curated;
		this.pages = pages;
		this.pageSize = pageSize;
	}

	@Override
	public Stream<Organisation> organisations(@Nullable Map<String, Object> filter) {
		OrganisationList list = new OrganisationList(ListParent.WORLD, this.filters.resolve(bind(filter)));
		return this.curated.organisations(list).map(List::stream).orElseGet(() -> pages(list));
	}

	private @Nullable OrganisationFilter bind(@Nullable Map<String, Object> filter) {
		try {
			return (OrganisationFilter) this.binder.bind(filter, filter == null,
					ResolvableType.forClass(OrganisationFilter.class));
		}
		catch (BindException ex) {
			throw new IllegalArgumentException("The filter was not coerced by the schema", ex);
		}
	}

	private Stream<Organisation> pages(OrganisationList list) {
		return Stream.iterate(page(list, null), (page) -> !page.isEmpty(), (page) -> next(list, page))
			.flatMap(List::stream);
	}

	private List<Organisation> next(OrganisationList list, List<Organisation> page) {
		return (page.size() < this.pageSize) ? List.of() : page(list, page.getLast());
	}

	private List<Organisation> page(OrganisationList list, @Nullable Organisation last) {
		PageArguments arguments = new PageArguments(this.pageSize, true,
				Optional.ofNullable(last).map(ListReader::cursor).orElse(null));
		OrganisationPage page = new OrganisationPage(list, BY_NAME, arguments, OrganisationColumns.ALL);
		return this.pages.read(page.batchKey(), List.of(page)).apply(page).nodes();
	}

	private static Cursor cursor(Organisation last) {
		return new Cursor(BY_NAME.toString(), BY_NAME.key(last, Double.NaN), last.id());
	}

}
