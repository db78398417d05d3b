package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

import static org.coopgraph.organisation.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.OrganisationStatement.SCOPE;

/**
 * How many organisations there are. One statement answers for the lists of many scopes.
 */
@Repository
class OrganisationCounts {

	private final GraphReader graph;

	OrganisationCounts(GraphReader graph) {
		this.graph = graph;
	}

	/** How many organisations the lists hold. */
	Map<OrganisationList, Integer> totals(Collection<OrganisationList> lists) {
		Map<OrganisationList, Integer> totals = new HashMap<>();
		lists.stream().collect(Collectors.groupingBy(OrganisationList::shape)).forEach((shape, asked) -> {
			Map<String, Integer> rows = rows(shape, asked.stream().map(OrganisationList::scope).toList());
			asked.forEach((list) -> totals.put(list, rows.getOrDefault(list.scope().key(), 0)));
		});
		return totals;
	}

	private Map<String, Integer> rows(OrganisationList.Shape shape, List<Scope> scopes) {
		Statement statement = statement(shape, scopes);
		return this.graph
			.list(OrganisationStatement.text(statement), statement.getCatalog().getParameters(), (row) -> row)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("scope").asString(), (row) -> row.get("organisations").asInt()));
	}

	static Statement statement(OrganisationList.Shape shape, List<Scope> scopes) {
		return OrganisationStatement.allOfEach(scopes, shape)
			.returning(SCOPE, Cypher.count(ORGANISATION).as("organisations"))
			.build();
	}

}
