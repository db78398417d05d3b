package org.coopgraph.organisation.related;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;

/**
 * An organisation that shares neighbours with another.
 *
 * @param because the shared neighbours, the one with the lowest degree first
 * @param score Adamic-Adar index of both
 */
record RelatedOrganisation(Organisation organisation, List<Entity> because, double score) {
}
