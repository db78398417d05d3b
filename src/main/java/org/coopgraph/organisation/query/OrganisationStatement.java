package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Statement;

/**
 * A statement on organisations that is built for a filter. It holds no values of
 * parameters, so that equal statements have the same text.
 */
public sealed interface OrganisationStatement
		permits CountStatement, FacetStatement, LocationStatement, OrganisationPageStatement {

	Statement build();

}
