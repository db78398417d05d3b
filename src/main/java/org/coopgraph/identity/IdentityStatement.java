package org.coopgraph.identity;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The Statement on the Cooperative Identity, or an earlier wording of it.
 *
 * @param adopted as precise as its source
 */
@Node("IdentityStatement")
public record IdentityStatement(@Id String id, String name, String nameFr, String nameEs, @Nullable String summary,
		@Nullable String summaryFr, @Nullable String summaryEs, @Nullable String definition,
		@Nullable String definitionFr, @Nullable String definitionEs, String adopted,
		@Nullable String place) implements Entity {
}
