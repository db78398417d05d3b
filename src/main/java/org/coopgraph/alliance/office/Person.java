package org.coopgraph.alliance.office;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A person who held an office of the Alliance. */
@Node("Person")
record Person(@Id String id, String name) implements Entity {
}
