package org.coopgraph.exploration.path;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.coopgraph.entity.RelationshipType;

/**
 * Which path is requested.
 *
 * @param maxLength the largest number of relationships, from 0 on
 * @param types names of the relationship types that the path may have
 */
record PathRequest(String from, String to, int maxLength, Set<String> types) {

	PathRequest upTo(int length) {
		return new PathRequest(this.from, this.to, length, this.types);
	}

	boolean has(String type) {
		return this.types.contains(type);
	}

	/** Whether the path may lead over affiliates. */
	boolean hasTypesOfAffiliates() {
		return Stream.of(RelationshipType.AFFILIATED_TO, RelationshipType.BASED_IN, RelationshipType.ACTIVE_IN)
			.anyMatch((type) -> has(type.name()));
	}

	List<String> ends() {
		return Stream.of(this.from, this.to).distinct().toList();
	}

}
