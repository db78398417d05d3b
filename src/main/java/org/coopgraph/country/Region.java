package org.coopgraph.country;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** One of the Alliance's four regions. */
@Node("Region")
public record Region(@Id String id, String name, String nameFr, String nameEs) implements Entity {
}
