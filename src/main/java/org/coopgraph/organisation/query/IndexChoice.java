package org.coopgraph.organisation.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.statistics.OrganisationStatistics;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Component;

/**
 * Chooses the index from which the fewest organisations have to be read, by the
 * statistics.
 */
@Component
public class IndexChoice {

	private final OrganisationStatisticsRepository statistics;

	private final PlaceCounts places;

	IndexChoice(OrganisationStatisticsRepository statistics, PlaceCounts places) {
		this.statistics = statistics;
		this.places = places;
	}

	/** The parents whose lists may hold something; no other has to be looked at. */
	public List<ListParent> nonEmpty(OrganisationList.BatchKey lists, List<ListParent> parents) {
		List<ListParent> possible = parents.stream()
			.filter((parent) -> !lists.filterOf(List.of(parent)).selectsNothing())
			.distinct()
			.toList();
		return (this.statistics.all().count(lists.filterOf(possible).counted()) > 0) ? possible : List.of();
	}

	/** For pages of the lists of parents of a kind. */
	public OrganisationIndex forPages(OrganisationPage.BatchKey page, List<ListParent> parents) {
		IndexCosts costs = costs(page.lists(), parents);
		return cheapest(page.lists(), (index) -> costs.page(index, page, values(index, page.lists())));
	}

	/** For counting what is in the lists of parents of a kind. */
	public OrganisationIndex forCounts(OrganisationList.BatchKey lists, List<ListParent> parents) {
		return cheapest(lists, costs(lists, parents)::read);
	}

	/** Words of names are nowhere else. */
	private static OrganisationIndex cheapest(OrganisationList.BatchKey lists,
			ToDoubleFunction<OrganisationIndex> cost) {
		OrganisationFilter filter = lists.filterOf(List.of(new ListParent(lists.parent(), "")));
		return (filter.text() != null) ? OrganisationIndex.TEXT
				: Stream.of(OrganisationIndex.values())
					.filter((index) -> index.serves(filter))
					.min(Comparator.comparingDouble(cost))
					.orElseThrow();
	}

	/** Where there are few organisations at all, all in a place are read. */
	private IndexCosts costs(OrganisationList.BatchKey lists, List<ListParent> parents) {
		OrganisationFilter filter = lists.filterOf(parents).counted();
		OrganisationStatistics statistics = this.statistics.all();
		boolean ask = lists.filter().isOfPlace() && lists.filter().text() == null
				&& statistics.count(OrganisationFilter.ALL) > OrganisationIndex.LOCATION.limit();
		int inPlace = ask ? this.places.count(lists.filter(), OrganisationIndex.LOCATION.limit()) : 0;
		return new IndexCosts(statistics, filter, lists.parent(), parents.size(), inPlace);
	}

	private static int values(OrganisationIndex index, OrganisationList.BatchKey lists) {
		return index.criteria()
			.stream()
			.filter((criterion) -> criterion != lists.parent().criterion())
			.map(lists.filter()::demands)
			.mapToInt((demand) -> (demand instanceof Collection<?> values) ? values.size() : 1)
			.reduce(1, (one, other) -> one * other);
	}

}
