package org.coopgraph.organisation.query;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;

import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * The relationships from affiliates to the organisations to which they are affiliated.
 */
final class Affiliations {

	/** Its ends have no labels, so that the planner can begin only with the index. */
	static final Relationship TO_FEDERATION = affiliation(organisation(), Cypher.anyNode("federation"))
		.named("affiliation");

	static final Property FEDERATION_ID = TO_FEDERATION.property("federationId");

	/** The organisations to which the parent is affiliated. */
	static final RelationshipPattern OF_PARENT = affiliation(parent(), organisation());

	private Affiliations() {
	}

	/** Reads the relationships of the organisation, which are few. */
	static Condition isAffiliate() {
		Node federation = Cypher.anyNode("federation");
		return PARENT.in(ids(affiliation(organisation(), federation), federation));
	}

	/** Reads the relationships of the parent, which are few. */
	static Condition isFederation() {
		Node federation = Cypher.anyNode("federation");
		return ORGANISATION.property("id").in(ids(affiliation(parent(), federation), federation));
	}

	private static Expression ids(RelationshipPattern pattern, Node end) {
		return Cypher.listBasedOn(pattern).returning(end.property("id"));
	}

	private static Relationship affiliation(Node affiliate, Node federation) {
		return affiliate.relationshipTo(federation, "AFFILIATED_TO");
	}

	private static Node organisation() {
		return Cypher.anyNode(ORGANISATION.getRequiredSymbolicName());
	}

	private static Node parent() {
		return Cypher.node("Entity").named("affiliate").withProperties("id", PARENT);
	}

}
