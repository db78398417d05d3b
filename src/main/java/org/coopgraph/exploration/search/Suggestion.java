package org.coopgraph.exploration.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;

/** A name that continues a typed text, and the entity of this name. */
record Suggestion(SuggestedName name, Entity entity) {

	private static final Set<OrganisationRole> OUTSIDE_THE_ALLIANCE = EnumSet.of(OrganisationRole.AFFILIATE,
			OrganisationRole.COOPERATIVE);

	/**
	 * Names that are the prefix, names that begin with it, other names. Affiliates and
	 * cooperatives of registers come last among these.
	 */
	static final Comparator<Suggestion> NEAREST_FIRST = Comparator.comparing(Suggestion::distance)
		.thenComparing(Suggestion::isOutsideTheAlliance)
		.thenComparing(Suggestion::name, SuggestedName.NEAREST_FIRST);

	public String text() {
		return this.name.text();
	}

	/** Whether the name begins with the text. */
	boolean begins() {
		return distance() <= 1;
	}

	private int distance() {
		return this.name.distance();
	}

	private boolean isOutsideTheAlliance() {
		return this.entity instanceof Organisation organisation && OUTSIDE_THE_ALLIANCE.contains(organisation.role());
	}

}
