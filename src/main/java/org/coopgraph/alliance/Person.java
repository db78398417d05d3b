package org.coopgraph.alliance;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A holder of one of the Alliance's offices. */
@Node("Person")
record Person(@Id String id, String name) implements Entity {
}
