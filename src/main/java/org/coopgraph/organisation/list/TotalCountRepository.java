package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 * statement for the lists of many parents, and only so far.
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

	/** Counts the organisations of many lists. */
	Function<OrganisationList, TotalCount> read(OrganisationList.BatchKey batch, List<OrganisationList> lists) {
		if (batch.hasStatistics()) {
			return (list) -> new TotalCount(this.statistics.all().count(list), false);
		}
		Map<String, TotalCount> counts = counts(batch, lists.stream().map(OrganisationList::parent).toList());
		return (list) -> counts.getOrDefault(list.parent().key(), TotalCount.NONE);
	}

	private Map<String, TotalCount> counts(OrganisationList.BatchKey lists, List<ListParent> requested) {
		List<ListParent> parents = this.indexes.nonEmpty(lists, requested);
		return parents.isEmpty() ? Map.of() : ofNonEmpty(lists, parents);
	}

	private Map<String, TotalCount> ofNonEmpty(OrganisationList.BatchKey lists, List<ListParent> parents) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, parents), lists);
		String text = OrganisationStatement.text(StatementKey.of(lists, keys.index(), "count"),
				() -> CountStatement.of(keys));
		return this.graph.list(text, OrganisationParameters.of(keys, parents), (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("parent").asString(), (row) -> toCount(row, keys.index())));
	}

	private static TotalCount toCount(Record row, OrganisationIndex index) {
		return new TotalCount(row.get("organisations").asInt(), row.get("read").asInt() > index.limit());
	}

}
