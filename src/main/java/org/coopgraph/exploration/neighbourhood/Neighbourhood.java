package org.coopgraph.exploration.neighbourhood;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.exploration.Relationship;

/**
 * An entity with what is around it.
 *
 * @param nodes the entity itself first, then the nearest
 * @param relationships all that relates two of the nodes
 * @param truncated whether there was no room for all
 */
record Neighbourhood(List<Entity> nodes, List<Relationship> relationships, boolean truncated) {
}
