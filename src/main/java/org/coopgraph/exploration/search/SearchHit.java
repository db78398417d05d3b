package org.coopgraph.exploration.search;

import org.coopgraph.entity.Entity;

/**
 * An entity that a text found.
 *
 * @param score how well the text fits it, in comparison with the other hits
 * @param matched the name that answers best, or a sentence that describes the entity
 */
record SearchHit(double score, String matched, Entity entity) {

	/** More than any score that Lucene gives. */
	static final double ALL_WORDS = 1_000_000;

	/** More than any score of what is described by the words, and not called so. */
	static final double DESCRIBED = 0.001;

	/** Of an affiliate, whose name is the text. */
	static final double SAME_NAME = 2_500_000;

}
