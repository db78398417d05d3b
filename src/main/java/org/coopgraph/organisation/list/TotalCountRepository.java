package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.query.AffiliationCounts;
import org.coopgraph.organisation.query.CountStatement;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.OrganisationIndex;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationReader;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Repository;

/**
 * Numbers of organisations: from the statistics, or counted up to the limit of an index,
 * by one statement for all lists of a batch.
 */
@Repository
class TotalCountRepository {

	private final OrganisationReader organisations;

	private final OrganisationStatisticsRepository statistics;

	private final AffiliationCounts affiliations;

	private final IndexChoice indexes;

	TotalCountRepository(OrganisationReader organisations, OrganisationStatisticsRepository statistics,
			AffiliationCounts affiliations, IndexChoice indexes) {
		this.affiliations = affiliations;
		this.organisations = organisations;
		this.statistics = statistics;
		this.indexes = indexes;
	}

	/** A total that needs no statement. */
	Optional<TotalCount> ofStatistics(OrganisationList list) {
		return list.batchKey().hasStatistics() ? Optional.of(new TotalCount(this.statistics.all().count(list), false))
				: Optional.empty();
	}

	/** Reads the totals of many lists that are not in the statistics. */
	Function<OrganisationList, TotalCount> read(OrganisationList.BatchKey batch, List<OrganisationList> lists) {
		if (batch.parent().isOrganisation() && batch.filter().equals(ResolvedFilter.ALL)) {
			return affiliations(lists);
		}
		Map<String, TotalCount> counts = counts(batch, lists.stream().map(OrganisationList::parent).toList());
		return (list) -> counts.getOrDefault(list.parent().key(), TotalCount.NONE);
	}

	private Function<OrganisationList, TotalCount> affiliations(List<OrganisationList> lists) {
		Map<ListParent, Integer> counts = this.affiliations.of(lists.stream().map(OrganisationList::parent).toList());
		return (list) -> TotalCount.ofAffiliations(counts.getOrDefault(list.parent(), 0));
	}

	private Map<String, TotalCount> counts(OrganisationList.BatchKey lists, List<ListParent> requested) {
		List<ListParent> parents = this.indexes.nonEmpty(lists, requested);
		return parents.isEmpty() ? Map.of() : count(lists, parents);
	}

	private Map<String, TotalCount> count(OrganisationList.BatchKey lists, List<ListParent> parents) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, parents), lists);
		return this.organisations.list(new CountStatement(keys), OrganisationParameters.of(lists, parents))
			.stream()
			.collect(Collectors.toMap((row) -> row.string("parent"), (row) -> toCount(row, keys.index())));
	}

	private static TotalCount toCount(Row row, OrganisationIndex index) {
		return new TotalCount(row.integer("organisations"), row.integer("read") > index.limit());
	}

}
