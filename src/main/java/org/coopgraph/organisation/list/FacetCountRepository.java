package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.FacetStatement;
import org.coopgraph.organisation.query.IndexChoice;
import org.coopgraph.organisation.query.IndexKeys;
import org.coopgraph.organisation.query.OrganisationParameters;
import org.coopgraph.organisation.query.OrganisationReader;
import org.coopgraph.organisation.statistics.FacetKey;
import org.coopgraph.organisation.statistics.FacetKey.Counts;
import org.coopgraph.organisation.statistics.OrganisationStatisticsRepository;
import org.springframework.stereotype.Repository;

/**
 * Numbers of organisations by value: from the statistics, or counted up to the limit of
 * an index, by one statement for all lists of a batch.
 */
@Repository
class FacetCountRepository {

	private final OrganisationReader organisations;

	private final OrganisationStatisticsRepository statistics;

	private final IndexChoice indexes;

	FacetCountRepository(OrganisationReader organisations, OrganisationStatisticsRepository statistics,
			IndexChoice indexes) {
		this.organisations = organisations;
		this.statistics = statistics;
		this.indexes = indexes;
	}

	/** The counts that need no statement. */
	Optional<Counts> ofStatistics(FacetKey facet) {
		return facet.list().batchKey().hasStatistics() ? Optional.of(Counts.of(this.statistics.all().counts(facet)))
				: Optional.empty();
	}

	/** Reads the facets of many lists that are not in the statistics. */
	Function<FacetKey, Counts> read(OrganisationList.BatchKey batch, List<FacetKey> facets) {
		Map<ListFacet, Map<String, Integer>> counts = counts(batch, facets);
		return (facet) -> Counts.of(counts.getOrDefault(ListFacet.of(facet), Map.of()));
	}

	private record ListFacet(String parent, String facet) {

		static ListFacet of(FacetKey facet) {
			return new ListFacet(facet.list().parent().key(), facet.facet().name());
		}

	}

	private Map<ListFacet, Map<String, Integer>> counts(OrganisationList.BatchKey lists, List<FacetKey> facets) {
		List<ListParent> parents = this.indexes.nonEmpty(lists,
				facets.stream().map((facet) -> facet.list().parent()).toList());
		return parents.isEmpty() ? Map.of() : count(lists, parents, facets);
	}

	private Map<ListFacet, Map<String, Integer>> count(OrganisationList.BatchKey lists, List<ListParent> parents,
			List<FacetKey> facets) {
		IndexKeys keys = new IndexKeys(this.indexes.forCounts(lists, parents), lists);
		return this.organisations.list(new FacetStatement(keys), parameters(lists, parents, facets))
			.stream()
			.filter((row) -> row.has("value"))
			.collect(Collectors.groupingBy(FacetCountRepository::listFacet, Collectors
				.toMap((row) -> String.valueOf(row.value("value")), (row) -> row.integer("organisations"))));
	}

	private static ListFacet listFacet(Row row) {
		return new ListFacet(row.string("parent"), row.string("facet"));
	}

	private static Map<String, Object> parameters(OrganisationList.BatchKey lists, List<ListParent> parents,
			List<FacetKey> facets) {
		Map<String, Object> parameters = OrganisationParameters.of(lists, parents);
		parameters.put("facets", facets.stream().map((facet) -> facet.facet().name()).distinct().sorted().toList());
		return parameters;
	}

}
