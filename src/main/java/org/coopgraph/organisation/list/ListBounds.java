package org.coopgraph.organisation.list;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.filter.OrganisationList;

/**
 * The box of a whole list.
 *
 * @param box null if no organisation has a location
 */
record ListBounds(@Nullable Bounds box) {

	/** A list whose box is read. */
	record Key(OrganisationList list) {
	}

}
