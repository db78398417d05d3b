package org.coopgraph.organisation.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.statistics.OrganisationStatistics;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Component;

/**
 * Chooses the index from which the fewest organisations are read, by the statistics.
 */
@Component
public class IndexChoice {

	private final OrganisationStatisticsRepository statistics;

	private final PlaceCounts places;

	private final AffiliationCounts affiliations;

	IndexChoice(OrganisationStatisticsRepository statistics, PlaceCounts places, AffiliationCounts affiliations) {
		this.statistics = statistics;
		this.places = places;
		this.affiliations = affiliations;
	}

	/** The parents whose lists may contain organisations. */
	public List<ListParent> nonEmpty(OrganisationList.BatchKey lists, List<ListParent> parents) {
		List<ListParent> possible = parents.stream()
			.filter((parent) -> !lists.filterOf(List.of(parent)).selectsNothing())
			.filter(affiliated(lists.parent(), parents))
			.distinct()
			.toList();
		return (this.statistics.all().count(lists.filterOf(possible).onlyPredicates()) > 0) ? possible : List.of();
	}

	private Predicate<ListParent> affiliated(ListParent.Kind kind, List<ListParent> parents) {
		Map<ListParent, Integer> counts = kind.isOrganisation() ? this.affiliations.of(parents) : Map.of();
		return (parent) -> !kind.isOrganisation() || counts.getOrDefault(parent, 0) > 0;
	}

	/** The index for pages of the lists of some parents. */
	public OrganisationIndex forPages(OrganisationPage.BatchKey page, List<ListParent> parents) {
		IndexCosts costs = costs(page.lists(), parents);
		return cheapest(page.lists(), (index) -> costs.page(index, page, values(index, page.lists())));
	}

	/** The index for counting the organisations of the lists of some parents. */
	public OrganisationIndex forCounts(OrganisationList.BatchKey lists, List<ListParent> parents) {
		return cheapest(lists, costs(lists, parents)::read);
	}

	/** Only the full-text index finds words of names. */
	private static OrganisationIndex cheapest(OrganisationList.BatchKey lists,
			ToDoubleFunction<OrganisationIndex> cost) {
		return (lists.filter().text() != null) ? OrganisationIndex.TEXT
				: Stream.of(OrganisationIndex.values())
					.filter((index) -> index.serves(lists))
					.min(Comparator.comparingDouble(cost))
					.orElseThrow();
	}

	/** In a small graph a place is always read whole, without counting it first. */
	private IndexCosts costs(OrganisationList.BatchKey lists, List<ListParent> parents) {
		ResolvedFilter filter = lists.filterOf(parents).onlyPredicates();
		OrganisationStatistics statistics = this.statistics.all();
		boolean counted = lists.filter().hasPlace() && lists.filter().text() == null
				&& statistics.count(ResolvedFilter.ALL) > OrganisationIndex.LOCATION.limit();
		int inPlace = counted ? this.places.count(lists.filter(), OrganisationIndex.LOCATION.limit()) : 0;
		return new IndexCosts(statistics, filter, lists.parent(), parents.size(), inPlace, affiliated(lists, parents));
	}

	private int affiliated(OrganisationList.BatchKey lists, List<ListParent> parents) {
		return lists.parent().isOrganisation()
				? this.affiliations.of(parents).values().stream().mapToInt(Integer::intValue).sum() : 0;
	}

	/** How many combinations of values an index is read for. */
	private static int values(OrganisationIndex index, OrganisationList.BatchKey lists) {
		return index.criteria()
			.stream()
			.filter((criterion) -> criterion != lists.parent().criterion())
			.mapToInt((criterion) -> lists.filter().keys(criterion).size())
			.reduce(1, (one, other) -> one * other);
	}

}
