package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.LocationStatement;
import org.coopgraph.organisation.query.OrganisationIndex;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationReader;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Repository;

/**
 * The boxes of whole lists: from the statistics, or from the organisations that are read
 * from an index up to its limit.
 */
@Repository
class ListBoundsRepository {

	private final OrganisationReader organisations;

	private final OrganisationStatisticsRepository statistics;

	private final IndexChoice indexes;

	ListBoundsRepository(OrganisationReader organisations, OrganisationStatisticsRepository statistics,
			IndexChoice indexes) {
		this.organisations = organisations;
		this.statistics = statistics;
		this.indexes = indexes;
	}

	/** Reads the boxes of many lists. */
	Function<ListBounds.Key, ListBounds> read(OrganisationList.BatchKey batch, List<ListBounds.Key> lists) {
		if (hasStatistics(batch)) {
			return (key) -> new ListBounds(Bounds.ofCorners(this.statistics.all().corners(key.list())));
		}
		Map<String, List<Location>> corners = corners(batch, lists.stream().map((key) -> key.list().parent()).toList());
		return (key) -> new ListBounds(Bounds.ofCorners(corners.getOrDefault(key.list().parent().key(), List.of())));
	}

	/**
	 * The statistics do not contain the locations of each year: with a filter by years,
	 * they serve only where an index cannot be read as a whole.
	 */
	private boolean hasStatistics(OrganisationList.BatchKey batch) {
		return batch.hasStatistics() && (batch.filter().predicate(Criterion.FOUNDED) == null
				|| this.statistics.all().count(ResolvedFilter.ALL) > OrganisationIndex.FOUNDED.limit());
	}

	private Map<String, List<Location>> corners(OrganisationList.BatchKey lists, List<ListParent> requested) {
		List<ListParent> parents = this.indexes.nonEmpty(lists, requested);
		return parents.isEmpty() ? Map.of() : readCorners(lists, parents);
	}

	private Map<String, List<Location>> readCorners(OrganisationList.BatchKey lists, List<ListParent> parents) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, parents), lists);
		return this.organisations.list(new LocationStatement(keys), OrganisationParameters.of(lists, parents))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("parent"),
					Collectors.flatMapping(ListBoundsRepository::corners, Collectors.toList())));
	}

	private static Stream<Location> corners(Row row) {
		return Stream.of(location(row, "south", "west"), location(row, "north", "east"));
	}

	private static Location location(Row row, String latitude, String longitude) {
		return new Location(row.decimal(latitude), row.decimal(longitude));
	}

}
