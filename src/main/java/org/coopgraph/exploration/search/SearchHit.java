package org.coopgraph.exploration.search;

import org.coopgraph.entity.Entity;

/**
 * An entity that a text found.
 *
 * @param score how well it matches the text, in comparison with other hits
 * @param matched the name that matches best, or a sentence that describes the entity
 */
record SearchHit(double score, String matched, Entity entity) {

	/** The score of an affiliate whose name is the text. */
	static final double SAME_NAME = 2_500_000;

}
