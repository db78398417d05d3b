package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.filter.TextFilter;

import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * Matches the organisations with all words of a text in their names: those that were
 * found in memory, and the best matches among the affiliates.
 */
record TextMatch(TextFilter text, int limit) {

	private static final SymbolicName NAME = ORGANISATION.getRequiredSymbolicName();

	private static final Node CURATED = Cypher.node("Entity").named(NAME);

	private static final Condition IS_FOUND = CURATED.property("id")
		.in(Cypher.parameter("curated"))
		.and(CURATED.hasLabels("Organisation"));

	ExposesReturning where(Condition conditions) {
		return this.text.affiliates() ? Cypher.with(PARENT)
			.call(Cypher.unionAll(curated(), affiliates()), PARENT)
			.with(PARENT, NAME)
			.where(conditions) : Cypher.match(CURATED).where(IS_FOUND.and(conditions));
	}

	private static Statement curated() {
		return Cypher.match(CURATED).where(IS_FOUND).returning(NAME).build();
	}

	private Statement affiliates() {
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf("entity_names"), Cypher.valueAt(Cypher.parameter("searches"), PARENT),
					Cypher.mapOf("limit", Cypher.literalOf(this.limit + 1)))
			.yield(Cypher.name("node").as(NAME))
			.returning(NAME)
			.build();
	}

}
