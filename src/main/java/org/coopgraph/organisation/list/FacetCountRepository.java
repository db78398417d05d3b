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
import org.coopgraph.organisation.query.FacetStatement;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationStatement;
import org.coopgraph.organisation.query.StatementKey;
import org.coopgraph.organisation.statistics.FacetKey;
import org.coopgraph.organisation.statistics.FacetKey.Count;
import org.coopgraph.organisation.statistics.FacetKey.Counts;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Repository;

/**
 * How many organisations have each value. What is not in the statistics is counted, by
 * one statement that reads the organisations of many lists once, and only so far.
 */
@Repository
class FacetCountRepository {

	private final GraphReader graph;

	private final OrganisationStatisticsRepository statistics;

	private final IndexChoice indexes;

	FacetCountRepository(GraphReader graph, OrganisationStatisticsRepository statistics, IndexChoice indexes) {
		this.graph = graph;
		this.statistics = statistics;
		this.indexes = indexes;
	}

	/** The facets that were asked for. */
	Map<FacetKey, Counts> facets(Collection<FacetKey> facets) {
		Map<FacetKey, Counts> counts = new HashMap<>();
		facets.stream().filter(FacetKey::hasStatistics).forEach((facet) -> counts.put(facet, fromStatistics(facet)));
		facets.stream()
			.filter((facet) -> !facet.hasStatistics())
			.collect(Collectors.groupingBy((facet) -> facet.list().shape()))
			.forEach((shape, asked) -> {
				Map<Row, List<Count>> rows = rows(shape, asked);
				asked.forEach((facet) -> counts.put(facet, Counts.of(rows.getOrDefault(Row.of(facet), List.of()))));
			});
		return counts;
	}

	private Counts fromStatistics(FacetKey facet) {
		return Counts.of(this.statistics.all()
			.counts(facet)
			.entrySet()
			.stream()
			.map((entry) -> new Count(entry.getKey(), entry.getValue()))
			.toList());
	}

	private record Row(String scope, String facet) {

		static Row of(FacetKey facet) {
			return new Row(facet.list().scope().key(), facet.facet().name());
		}

	}

	private Map<Row, List<Count>> rows(OrganisationList.Shape lists, List<FacetKey> asked) {
		List<ListParent> scopes = this.indexes.nonEmpty(lists,
				asked.stream().map((facet) -> facet.list().scope()).toList());
		return scopes.isEmpty() ? Map.of() : read(lists, scopes, asked);
	}

	private Map<Row, List<Count>> read(OrganisationList.Shape lists, List<ListParent> scopes, List<FacetKey> asked) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, scopes), lists);
		String text = OrganisationStatement.text(StatementKey.of(lists, keys.index(), "facets"),
				() -> FacetStatement.of(keys));
		return this.graph.list(text, parameters(keys, scopes, asked), (row) -> row)
			.stream()
			.filter((row) -> !row.get("value").isNull())
			.collect(Collectors.groupingBy(FacetCountRepository::row,
					Collectors.mapping(FacetCountRepository::count, Collectors.toList())));
	}

	private static Row row(Record row) {
		return new Row(row.get("scope").asString(), row.get("facet").asString());
	}

	private static Count count(Record row) {
		return new Count(String.valueOf(row.get("value").asObject()), row.get("organisations").asInt());
	}

	private static Map<String, Object> parameters(IndexKeys keys, List<ListParent> scopes, List<FacetKey> asked) {
		Map<String, Object> parameters = OrganisationParameters.of(keys, scopes);
		parameters.put("facets", asked.stream().map((facet) -> facet.facet().name()).distinct().sorted().toList());
		return parameters;
	}

}
