package org.coopgraph.register;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Who owns a cooperative, for example its consumers or its workers. */
@Node("OwnershipType")
public record OwnershipType(@Id String id, String name, String nameFr, String nameEs) implements Entity {
}
