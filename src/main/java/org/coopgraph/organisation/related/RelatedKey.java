package org.coopgraph.organisation.related;

import java.util.List;

/**
 * The first related organisations of one.
 *
 * @param id of the organisation
 * @param first how many
 */
record RelatedKey(String id, int first) {

	/** Related organisations, the highest score first. */
	record Ranking(List<RelatedOrganisation> organisations) {
	}

}
