package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.ListExpression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.statistics.Facet;

import static org.coopgraph.organisation.query.OrganisationClauses.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * Counts the organisations of lists by the values of several facets, reading them once.
 */
public record FacetStatement(IndexKeys keys) implements OrganisationStatement {

	private static final SymbolicName FACET = Cypher.name("facet");

	private static final SymbolicName VALUE = Cypher.name("value");

	private static final Expression VALUES = Cypher.caseExpression(FACET)
		.when(literal(Facet.COUNTRIES))
		.then(listOf(property("countryCode")))
		.when(literal(Facet.REGIONS))
		.then(listOf(property("regionId")))
		.when(literal(Facet.SECTORS))
		.then(property("sectorIds"))
		.when(literal(Facet.TYPES))
		.then(listOf(property("type")))
		.when(literal(Facet.DECADES))
		.then(listOf(property("founded").divide(Cypher.literalOf(10)).multiply(Cypher.literalOf(10))));

	public FacetStatement {
		keys = keys.withoutParameters();
	}

	@Override
	public Statement build() {
		return OrganisationClauses.forEachParent(new OrganisationMatch(this.keys).some())
			.with(PARENT, ORGANISATION.getRequiredSymbolicName())
			.where(CONDITIONS.further(this.keys))
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

	private static ListExpression listOf(Expression value) {
		return Cypher.listOf(value);
	}

}
