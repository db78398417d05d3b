package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

import static org.coopgraph.organisation.query.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;

/** Counts the organisations of lists, and how many it read for that. */
public final class CountStatement {

	private CountStatement() {
	}

	public static Statement of(IndexKeys keys) {
		return of(keys, keys.index().limit());
	}

	/** Reads at most one organisation more than the limit. */
	public static Statement of(IndexKeys keys, int limit) {
		return OrganisationStatement.ofEach(new OrganisationMatch(keys).some(limit))
			.returning(PARENT, Cypher.count(ORGANISATION).as("read"), Cypher.count(
					Cypher.caseExpression().when(CONDITIONS.further(keys)).then(ORGANISATION.getRequiredSymbolicName()))
				.as("organisations"))
			.build();
	}

}
