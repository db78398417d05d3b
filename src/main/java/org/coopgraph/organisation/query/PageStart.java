package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;

import static org.coopgraph.organisation.query.OrganisationClauses.START;

/**
 * Finds the position in the order of names at which a page starts. A cursor contains a
 * name and an id, because positions change with the data set.
 */
final class PageStart {

	private static final Node BEYOND = Cypher.node("Organisation").named("beyond");

	private static final Property NAME = BEYOND.property("sortName");

	private static final Property ID = BEYOND.property("id");

	private PageStart() {
	}

	/** The position of the next organisation, null where there is none. */
	static Statement of(OrganisationPage.BatchKey page) {
		boolean ascending = page.isAscending();
		return Cypher.optionalMatch(BEYOND)
			.usingIndex(NAME, ID)
			.where(beyond(ascending, Cypher.parameter("name"), Cypher.parameter("id")))
			.returning(BEYOND.property("nameRank").as(START))
			.orderBy(ascending ? NAME.ascending() : NAME.descending(), ascending ? ID.ascending() : ID.descending())
			.limit(1)
			.build();
	}

	private static Condition beyond(boolean ascending, Expression name, Expression id) {
		Condition beyond = ascending ? NAME.gte(name).and(NAME.gt(name).or(ID.gt(id)))
				: NAME.lte(name).and(NAME.lt(name).or(ID.lt(id)));
		return beyond.and(ID.isNotNull());
	}

}
