package org.coopgraph.organisation.related;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;

/**
 * An organisation that shares something with another.
 *
 * @param because what both share, the rarest first
 * @param score how much that says
 */
record RelatedOrganisation(Organisation organisation, List<Entity> because, double score) {
}
