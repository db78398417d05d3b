package org.coopgraph.organisation.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.CountStatement;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.OrganisationIndex;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationStatement;
import org.coopgraph.organisation.query.StatementKey;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Repository;

/**
 * How many organisations there are. What is not in the statistics is counted, by one
 * statement for the lists of many scopes, and only so far.
 */
@Repository
class TotalCountRepository {

	private final GraphReader graph;

	private final OrganisationStatisticsRepository statistics;

	private final IndexChoice indexes;

	TotalCountRepository(GraphReader graph, OrganisationStatisticsRepository statistics, IndexChoice indexes) {
		this.graph = graph;
		this.statistics = statistics;
		this.indexes = indexes;
	}

	/** How many organisations the lists hold. */
	Map<OrganisationList, TotalCount> totals(Collection<OrganisationList> lists) {
		Map<OrganisationList, TotalCount> totals = new HashMap<>();
		lists.stream()
			.filter(OrganisationList::hasStatistics)
			.forEach((list) -> totals.put(list, fromStatistics(list)));
		lists.stream()
			.filter((list) -> !list.hasStatistics())
			.collect(Collectors.groupingBy(OrganisationList::shape))
			.forEach((shape, asked) -> {
				Map<String, TotalCount> rows = rows(shape, asked.stream().map(OrganisationList::scope).toList());
				asked.forEach((list) -> totals.put(list, rows.getOrDefault(list.scope().key(), TotalCount.NONE)));
			});
		return totals;
	}

	private TotalCount fromStatistics(OrganisationList list) {
		return new TotalCount(this.statistics.all().count(list), false);
	}

	private Map<String, TotalCount> rows(OrganisationList.Shape lists, List<ListParent> asked) {
		List<ListParent> scopes = this.indexes.nonEmpty(lists, asked);
		return scopes.isEmpty() ? Map.of() : read(lists, scopes);
	}

	private Map<String, TotalCount> read(OrganisationList.Shape lists, List<ListParent> scopes) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, scopes), lists);
		String text = OrganisationStatement.text(StatementKey.of(lists, keys.index(), "count"),
				() -> CountStatement.of(keys));
		return this.graph.list(text, OrganisationParameters.of(keys, scopes), (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("scope").asString(), (row) -> toCount(row, keys.index())));
	}

	private static TotalCount toCount(Record row, OrganisationIndex index) {
		return new TotalCount(row.get("organisations").asInt(), row.get("read").asInt() > index.limit());
	}

}
