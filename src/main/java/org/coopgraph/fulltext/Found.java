package org.coopgraph.fulltext;

import java.util.Comparator;

/**
 * An entity that a text found.
 *
 * @param complete whether it has all words
 */
public record Found(EntityTexts entity, double score, boolean complete) {

	public static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
		.reversed()
		.thenComparing((found) -> found.entity().id());

}
