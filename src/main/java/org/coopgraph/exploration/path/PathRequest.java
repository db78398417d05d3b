package org.coopgraph.exploration.path;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which path is asked for.
 *
 * @param types names of the relationships' types
 */
record PathRequest(String from, String to, int maxLength, Collection<String> types) {

	PathRequest upTo(int length) {
		return new PathRequest(this.from, this.to, length, this.types);
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
