package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

import static org.coopgraph.organisation.query.OrganisationClauses.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * Counts the organisations of lists, and how many were read for that.
 *
 * @param limit how many organisations are read at most, but for one more
 */
public record CountStatement(IndexKeys keys, int limit) implements OrganisationStatement {

	public CountStatement {
		keys = keys.withoutParameters();
	}

	public CountStatement(IndexKeys keys) {
		this(keys, keys.index().limit());
	}

	@Override
	public Statement build() {
		return OrganisationClauses.forEachParent(new OrganisationMatch(this.keys).some(this.limit))
			.returning(PARENT, Cypher.count(ORGANISATION).as("read"),
					Cypher
						.count(Cypher.caseExpression()
							.when(CONDITIONS.further(this.keys))
							.then(ORGANISATION.getRequiredSymbolicName()))
						.as("organisations"))
			.build();
	}

}
