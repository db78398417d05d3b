package org.coopgraph.organisation;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

import static org.coopgraph.organisation.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.OrganisationStatement.SCOPE;

/** Counts the organisations of lists, and how many it read for that. */
final class CountStatement {

	private CountStatement() {
	}

	static Statement of(OrganisationKeys keys) {
		return of(keys, keys.index().limit());
	}

	/** Reads at most one organisation more than the limit. */
	static Statement of(OrganisationKeys keys, int limit) {
		return OrganisationStatement.ofEach(new OrganisationMatch(keys).some(limit))
			.returning(SCOPE, Cypher.count(ORGANISATION).as("read"), Cypher.count(
					Cypher.caseExpression().when(CONDITIONS.further(keys)).then(ORGANISATION.getRequiredSymbolicName()))
				.as("organisations"))
			.build();
	}

}
