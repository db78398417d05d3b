package org.coopgraph.country;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A country or territory in which an organisation is based.
 *
 * @param code ISO 3166-1 alpha-2
 * @param alpha3 ISO 3166-1 alpha-3
 */
@Node("Country")
public record Country(@Id String id, String code, String alpha3, String name, String nameFr, String nameEs,
		@Relationship("IN_REGION") Region region) implements Entity {
}
