package org.coopgraph.sector;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One of the eight sectors.
 *
 * @param number position in the Alliance's list, 1 to 8
 */
@Node("Sector")
public record Sector(@Id String id, int number, String name, String nameFr, String nameEs) implements Entity {
}
