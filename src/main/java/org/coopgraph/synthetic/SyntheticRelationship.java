package org.coopgraph.synthetic;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A relationship that begins at an affiliate.
 *
 * @param realId the id of the real node at its end; null if it ends at an affiliate
 * @param number the number of the affiliate at its end
 */
record SyntheticRelationship(String type, @Nullable String realId, int number, Map<String, Object> properties) {

	static SyntheticRelationship toReal(String type, String id, Map<String, Object> properties) {
		return new SyntheticRelationship(type, id, -1, properties);
	}

	static SyntheticRelationship toSynthetic(String type, int number, Map<String, Object> properties) {
		return new SyntheticRelationship(type, null, number, properties);
	}

}
