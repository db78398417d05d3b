package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.coopgraph.organisation.query.OrganisationClauses.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationClauses.LOCATION;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * Reads the corners of the locations of lists, in each ten degrees of longitude, as the
 * statistics contain them.
 */
public record LocationStatement(IndexKeys keys) implements OrganisationStatement {

	private static final SymbolicName CELL = Cypher.name("cell");

	private static final Property LATITUDE = ORGANISATION.property("location", "latitude");

	private static final Property LONGITUDE = ORGANISATION.property("location", "longitude");

	public LocationStatement {
		keys = keys.withoutParameters();
	}

	@Override
	public Statement build() {
		return OrganisationClauses.forEachParent(new OrganisationMatch(this.keys).some())
			.with(PARENT, ORGANISATION.getRequiredSymbolicName())
			.where(CONDITIONS.further(this.keys).and(LOCATION.location().isNotNull()))
			.with(PARENT, ORGANISATION.getRequiredSymbolicName(),
					Cypher.floor(LONGITUDE.divide(Cypher.literalOf(10))).as(CELL))
			.returning(PARENT, CELL, Cypher.min(LATITUDE).as("south"), Cypher.min(LONGITUDE).as("west"),
					Cypher.max(LATITUDE).as("north"), Cypher.max(LONGITUDE).as("east"))
			.build();
	}

}
