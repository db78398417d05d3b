package org.coopgraph.organisation.query;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.PropertyContainer;
import org.neo4j.cypherdsl.core.Relationship;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationOrderField;

import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;

/** The properties of an index: first those of its criteria, then those of its order. */
record IndexProperties(OrganisationIndex index) {

	/** Its ends have no labels, so that the planner can begin only with the index. */
	static final Relationship ACTIVE = Cypher.anyNode(ORGANISATION.getRequiredSymbolicName())
		.relationshipTo(Cypher.anyNode("sector"), "ACTIVE_IN")
		.named("active");

	/** The node or relationship that is indexed. */
	PropertyContainer container() {
		return switch (this.index) {
			case FEDERATION -> Affiliations.TO_FEDERATION;
			case SECTOR, SECTOR_COUNTRY -> ACTIVE;
			default -> ORGANISATION;
		};
	}

	List<Property> all() {
		Stream<Property> first = (this.index == OrganisationIndex.FEDERATION) ? Stream.of(Affiliations.FEDERATION_ID)
				: this.index.criteria().stream().map(Criterion::property).map(container()::property);
		return Stream.concat(first, ofOrder().stream()).toList();
	}

	List<Property> ofOrder() {
		return this.index.isInOrderOf(OrganisationOrderField.FOUNDED)
				? List.of(container().property(Criterion.FOUNDED.property()), rank()) : List.of(rank());
	}

	/** The position in the order of names. */
	Property rank() {
		return container().property("nameRank");
	}

}
