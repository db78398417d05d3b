package org.coopgraph.exploration;

import org.coopgraph.cypher.fulltext.FullTextQuery;
import org.coopgraph.graphql.Entity;
import org.coopgraph.organisation.EntityNode;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;
import org.neo4j.driver.Value;

/** A name that goes on as somebody began to type, and what it is the name of. */
record Suggestion(String text, Entity entity) {

	static Suggestion of(Value node, FullTextQuery query, EntityNode entities) {
		return new Suggestion(query.best(EntityNode.names(node)), entities.toEntity(node));
	}

	boolean isAffiliate() {
		return this.entity instanceof Organisation organisation && organisation.role() == OrganisationRole.AFFILIATE;
	}

}
