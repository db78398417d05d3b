package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.ListExpression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.statistics.Facet;

import static org.coopgraph.organisation.query.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;

/**
 * Counts the organisations of lists by the values of several facets, reading them once.
 */
public final class FacetStatement {

	private static final SymbolicName FACET = Cypher.name("facet");

	private static final SymbolicName VALUE = Cypher.name("value");

	private static final Expression VALUES = Cypher.caseExpression(FACET)
		.when(literal(Facet.COUNTRIES))
		.then(one(property("countryCode")))
		.when(literal(Facet.REGIONS))
		.then(one(property("regionId")))
		.when(literal(Facet.SECTORS))
		.then(property("sectorIds"))
		.when(literal(Facet.TYPES))
		.then(one(property("type")))
		.when(literal(Facet.DECADES))
		.then(one(property("founded").divide(Cypher.literalOf(10)).multiply(Cypher.literalOf(10))));

	private FacetStatement() {
	}

	public static Statement of(IndexKeys keys) {
		return OrganisationStatement.ofEach(new OrganisationMatch(keys).some())
			.with(PARENT, ORGANISATION.getRequiredSymbolicName())
			.where(CONDITIONS.further(keys))
			.unwind(Cypher.parameter("facets"))
			.as(FACET)
			.unwind(VALUES)
			.as(VALUE)
			.returning(PARENT, FACET, VALUE, Cypher.count(ORGANISATION).as("organisations"))
			.build();
	}

	private static Expression literal(Facet facet) {
		return Cypher.literalOf(facet.name());
	}

	private static Property property(String name) {
		return ORGANISATION.property(name);
	}

	private static ListExpression one(Expression value) {
		return Cypher.listOf(value);
	}

}
