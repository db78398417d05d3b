package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An organisation on a page.
 *
 * @param distance kilometres from the point of the filter, where it names one
 */
record OrganisationEdge(String cursor, Organisation node, @Nullable Double distance) {
}
