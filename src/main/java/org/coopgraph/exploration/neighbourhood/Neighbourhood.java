package org.coopgraph.exploration.neighbourhood;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.exploration.Relationship;

/**
 * An entity with the entities around it.
 *
 * @param nodes the entity itself first, then the nearest
 * @param relationships all relationships between the nodes
 * @param truncated whether nodes were left out
 */
record Neighbourhood(List<Entity> nodes, List<Relationship> relationships, boolean truncated) {
}
