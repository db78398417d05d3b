package org.coopgraph.alliance;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The International Cooperative Alliance.
 *
 * @param founded year
 */
@Node("Alliance")
record Alliance(@Id String id, String name, String nameFr, String nameEs, @Nullable String acronym,
		@Nullable Integer founded, @Nullable String website) implements Entity {
}
