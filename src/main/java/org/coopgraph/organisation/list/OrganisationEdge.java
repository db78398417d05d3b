package org.coopgraph.organisation.list;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Organisation;

/**
 * An organisation on a page.
 *
 * @param distance kilometres from the point of the filter, where it names one
 */
record OrganisationEdge(String cursor, Organisation node, @Nullable Double distance) {
}
