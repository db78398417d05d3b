package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.graphql.Entity;

/**
 * An entity with what is around it.
 *
 * @param nodes the entity itself first, then the nearest
 * @param relationships all that relates two of the nodes
 * @param truncated whether there was no room for all
 */
record Neighbourhood(List<Entity> nodes, List<Relationship> relationships, boolean truncated) {
}
