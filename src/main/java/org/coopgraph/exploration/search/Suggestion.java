package org.coopgraph.exploration.search;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;

/** A name that continues a typed text, and the entity of this name. */
record Suggestion(String text, Entity entity) {

	boolean isAffiliate() {
		return this.entity instanceof Organisation organisation && organisation.role() == OrganisationRole.AFFILIATE;
	}

}
