package org.coopgraph.exploration.search;

import java.util.Comparator;

import org.coopgraph.entity.Entity;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.ReadText;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;

/**
 * A name that continues a typed text, and the entity of this name.
 *
 * @param distance of the name from the typed text
 */
record Suggestion(String text, int distance, Entity entity) {

	/**
	 * Names that are the prefix, names that begin with it, other names. Short names come
	 * before long ones, affiliates last.
	 */
	static final Comparator<Suggestion> NEAREST_FIRST = Comparator.comparingInt(Suggestion::distance)
		.thenComparing(Suggestion::isAffiliate)
		.thenComparingInt((suggestion) -> suggestion.text().length())
		.thenComparing(Suggestion::text)
		.thenComparing((suggestion) -> suggestion.entity().id());

	static Suggestion of(ReadText name, FullTextQuery query, Entity entity) {
		return new Suggestion(name.text(), query.distance(name), entity);
	}

	private boolean isAffiliate() {
		return this.entity instanceof Organisation organisation && organisation.role() == OrganisationRole.AFFILIATE;
	}

}
