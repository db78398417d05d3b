package org.coopgraph.organisation;

import java.util.List;

import org.coopgraph.graphql.Entity;

/**
 * An organisation that shares something with another.
 *
 * @param because what both share, the rarest first
 * @param score how much that says
 */
record RelatedOrganisation(Organisation organisation, List<Entity> because, double score) {
}
