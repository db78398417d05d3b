package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Component;

/**
 * Reads pages in the order of distance. No index holds that order: all in a circle are
 * read and sorted. So larger and larger circles are read, until one holds the page.
 */
@Component
public class SearchRadius {

	/** How many are sorted at most. */
	static final int LIMIT = 100_000;

	/** The first circle has this part of the whole radius. */
	private static final int PARTS = 256;

	private final OrganisationStatisticsRepository statistics;

	private final PlaceCounts places;

	SearchRadius(OrganisationStatisticsRepository statistics, PlaceCounts places) {
		this.statistics = statistics;
		this.places = places;
	}

	/** The rows of a page, as another search reads them within one circle. */
	public <T> Map<String, List<T>> rows(OrganisationPage.BatchKey page, List<ListParent> parents,
			Function<OrganisationPage.BatchKey, Map<String, List<T>>> search) {
		return areFew(page.lists().filter()) ? search.apply(page) : growing(page, parents, search);
	}

	private boolean areFew(OrganisationFilter filter) {
		int few = OrganisationIndex.LOCATION.limit();
		return this.statistics.all().count(OrganisationFilter.ALL) <= few || this.places.count(filter, few) <= few;
	}

	private <T> Map<String, List<T>> growing(OrganisationPage.BatchKey page, List<ListParent> parents,
			Function<OrganisationPage.BatchKey, Map<String, List<T>>> search) {
		NearFilter whole = Objects.requireNonNull(page.lists().filter().near());
		double radius = page.upwards() ? start(page.cursor(), whole) : whole.kilometres();
		while (radius < whole.kilometres()) {
			Map<String, List<T>> rows = search.apply(checked(page.within(whole.within(radius))));
			if (isFull(rows, page, parents)) {
				return rows;
			}
			radius *= 2;
		}
		return search.apply(checked(page));
	}

	private static double start(@Nullable Cursor cursor, NearFilter whole) {
		double first = whole.kilometres() / PARTS;
		return (cursor != null) ? cursor.decimal() / 1000 + first : first;
	}

	private OrganisationPage.BatchKey checked(OrganisationPage.BatchKey page) {
		if (this.places.count(page.lists().filter(), LIMIT) > LIMIT) {
			throw new BadRequestException(
					"More than %s organisations are as near as the organisations of this page; use a smaller circle, or order by NAME."
						.formatted(LIMIT));
		}
		return page;
	}

	private static <T> boolean isFull(Map<String, List<T>> rows, OrganisationPage.BatchKey page,
			List<ListParent> parents) {
		return parents.stream()
			.allMatch((parent) -> rows.getOrDefault(parent.key(), List.of()).size() > page.arguments().size());
	}

}
