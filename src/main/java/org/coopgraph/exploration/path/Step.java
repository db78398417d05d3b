package org.coopgraph.exploration.path;

import org.coopgraph.entity.RelationshipType;

/**
 * A relationship as a path may follow it from one of its ends.
 *
 * @param to number of the node at the other end
 * @param upwards whether the path follows the direction of the relationship
 * @param isMembership whether it is a membership in the Alliance
 */
record Step(String type, int to, boolean upwards, boolean isMembership) {

	static Step of(String type, int to, boolean upwards) {
		return new Step(type, to, upwards, type.equals(RelationshipType.MEMBER_OF.name()));
	}

}
