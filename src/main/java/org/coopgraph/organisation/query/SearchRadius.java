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
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Component;

/**
 * Reads pages in the order of distance. No index is in that order, so that every
 * organisation in a circle is read and sorted. The circle grows until it contains the
 * page.
 */
@Component
public class SearchRadius {

	/** The largest number of organisations that are sorted. */
	static final int LIMIT = 100_000;

	/** The whole radius is this many times the first. */
	private static final int PARTS = 256;

	private final OrganisationStatisticsRepository statistics;

	private final PlaceCounts places;

	SearchRadius(OrganisationStatisticsRepository statistics, PlaceCounts places) {
		this.statistics = statistics;
		this.places = places;
	}

	/** The rows of a page, given a search that reads one circle. */
	public <T> Map<String, List<T>> rows(OrganisationPage.BatchKey page, List<ListParent> parents,
			Function<OrganisationPage.BatchKey, Map<String, List<T>>> search) {
		return isSmall(page.lists().filter()) ? search.apply(page) : growing(page, parents, search);
	}

	private boolean isSmall(ResolvedFilter filter) {
		int limit = OrganisationIndex.LOCATION.limit();
		return this.statistics.all().count(ResolvedFilter.ALL) <= limit || this.places.count(filter, limit) <= limit;
	}

	private <T> Map<String, List<T>> growing(OrganisationPage.BatchKey page, List<ListParent> parents,
			Function<OrganisationPage.BatchKey, Map<String, List<T>>> search) {
		NearFilter whole = Objects.requireNonNull(page.lists().filter().near());
		double radius = page.isAscending() ? start(page.cursor(), whole) : whole.kilometres();
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
