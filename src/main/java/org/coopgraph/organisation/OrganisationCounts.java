package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

/**
 * How many organisations there are. What tallies do not tell is counted, by one statement
 * for the lists of many scopes, and only so far.
 */
@Repository
class OrganisationCounts {

	private final GraphReader graph;

	private final TallyRepository tallies;

	private final IndexChoice indexes;

	OrganisationCounts(GraphReader graph, TallyRepository tallies, IndexChoice indexes) {
		this.graph = graph;
		this.tallies = tallies;
		this.indexes = indexes;
	}

	/** How many organisations the lists hold. */
	Map<OrganisationList, OrganisationCount> totals(Collection<OrganisationList> lists) {
		Map<OrganisationList, OrganisationCount> totals = new HashMap<>();
		lists.stream().filter(OrganisationList::isTallied).forEach((list) -> totals.put(list, tallied(list)));
		lists.stream()
			.filter((list) -> !list.isTallied())
			.collect(Collectors.groupingBy(OrganisationList::shape))
			.forEach((shape, asked) -> {
				Map<String, OrganisationCount> rows = rows(shape, asked.stream().map(OrganisationList::scope).toList());
				asked
					.forEach((list) -> totals.put(list, rows.getOrDefault(list.scope().key(), OrganisationCount.NONE)));
			});
		return totals;
	}

	private OrganisationCount tallied(OrganisationList list) {
		return new OrganisationCount(this.tallies.all().count(list), false);
	}

	private Map<String, OrganisationCount> rows(OrganisationList.Shape lists, List<Scope> asked) {
		List<Scope> scopes = this.indexes.nonEmpty(lists, asked);
		return scopes.isEmpty() ? Map.of() : read(lists, scopes);
	}

	private Map<String, OrganisationCount> read(OrganisationList.Shape lists, List<Scope> scopes) {
		OrganisationKeys keys = new OrganisationKeys(this.indexes.forCounts(lists, scopes), lists);
		String text = OrganisationStatement.text(StatementForm.of(lists, keys.index(), "count"), () -> CountStatement.of(keys));
		return this.graph.list(text, OrganisationParameters.of(keys, scopes), (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("scope").asString(), (row) -> toCount(row, keys.index())));
	}

	private static OrganisationCount toCount(Record row, OrganisationIndex index) {
		return new OrganisationCount(row.get("organisations").asInt(), row.get("read").asInt() > index.limit());
	}

}
