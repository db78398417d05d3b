package org.coopgraph.country;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.types.GeographicPoint2d;

/**
 * A country or territory in which an organisation is based.
 *
 * @param code ISO 3166-1 alpha-2
 * @param alpha3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric
 * @param centroid of the largest land area
 */
@Node("Country")
public record Country(@Id String id, String code, String alpha3, String numeric, String name, String nameFr,
		String nameEs, @Nullable GeographicPoint2d centroid,
		@Relationship("IN_REGION") Region region) implements Entity {
}
