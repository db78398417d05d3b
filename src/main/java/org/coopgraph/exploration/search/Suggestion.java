package org.coopgraph.exploration.search;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;

/** A name that goes on as somebody began to type, and what it is the name of. */
record Suggestion(String text, Entity entity) {

	boolean isAffiliate() {
		return this.entity instanceof Organisation organisation && organisation.role() == OrganisationRole.AFFILIATE;
	}

}
