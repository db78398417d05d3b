package org.coopgraph.exploration.search;

import java.util.Collection;
import java.util.Comparator;

import org.coopgraph.entity.Entity;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.ReadText;

/**
 * The name of an entity that is nearest to a typed text.
 *
 * @param distance of the name from the typed text
 */
record SuggestedName(String id, String text, int distance) {

	/** Short names come before long ones. */
	static final Comparator<SuggestedName> NEAREST_FIRST = Comparator.comparingInt(SuggestedName::distance)
		.thenComparingInt((name) -> name.text().length())
		.thenComparing(SuggestedName::text)
		.thenComparing(SuggestedName::id);

	static SuggestedName of(String id, Collection<ReadText> names, FullTextQuery query) {
		ReadText nearest = query.nearest(names);
		return new SuggestedName(id, nearest.text(), query.distance(nearest));
	}

	Suggestion of(Entity entity) {
		return new Suggestion(this, entity);
	}

}
