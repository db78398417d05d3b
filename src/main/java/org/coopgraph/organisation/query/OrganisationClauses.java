package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Names and clauses that all built statements have in common. */
final class OrganisationClauses {

	/** The key of the parent whose list is read. */
	static final SymbolicName PARENT = Cypher.name("parent");

	/** The position in the order of names at which a page starts. */
	static final SymbolicName START = Cypher.name("start");

	static final Node ORGANISATION = Cypher.node("Organisation").named("organisation");

	static final OrganisationConditions CONDITIONS = new OrganisationConditions(ORGANISATION);

	static final LocationConditions LOCATION = new LocationConditions(ORGANISATION.property("location"));

	private OrganisationClauses() {
	}

	/** Runs a subquery for each parent. */
	static OngoingReadingWithoutWhere forEachParent(Statement ofOneParent) {
		return Cypher.unwind(Cypher.parameter("parents")).as(PARENT).call(ofOneParent, PARENT);
	}

	/** Finds the start of a page and runs a subquery from there for each parent. */
	static OngoingReadingWithoutWhere forEachParent(Statement start, Statement ofOneParent) {
		return Cypher.call(start).unwind(Cypher.parameter("parents")).as(PARENT).call(ofOneParent, PARENT, START);
	}

}
