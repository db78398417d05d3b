package org.coopgraph.exploration;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which path is asked for.
 *
 * @param types names of the relationships' types
 */
record PathQuestion(String from, String to, int maxLength, Collection<String> types) {

	PathQuestion upTo(int length) {
		return new PathQuestion(this.from, this.to, length, this.types);
	}

	boolean has(String type) {
		return this.types.contains(type);
	}

	/** Whether a path may go over affiliates. */
	boolean hasTypesOfAffiliates() {
		return has("AFFILIATED_TO") || has("BASED_IN") || has("ACTIVE_IN");
	}

	List<String> ends() {
		return Stream.of(this.from, this.to).distinct().toList();
	}

}
