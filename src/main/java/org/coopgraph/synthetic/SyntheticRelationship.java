package org.coopgraph.synthetic;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A relationship that begins at an affiliate.
 *
 * @param realId where it ends, empty when it ends at another affiliate
 * @param number the number of the affiliate where it ends
 */
record SyntheticRelationship(String type, @Nullable String realId, int number, Map<String, Object> properties) {

	static SyntheticRelationship toReal(String type, String id, Map<String, Object> properties) {
		return new SyntheticRelationship(type, id, -1, properties);
	}

	static SyntheticRelationship toSynthetic(String type, int number) {
		return new SyntheticRelationship(type, null, number, Map.of());
	}

}
