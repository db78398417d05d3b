package org.coopgraph.alliance;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The International Cooperative Alliance.
 *
 * @param founded year
 */
@Node("Alliance")
public record Alliance(@Id String id, String name, String nameFr, String nameEs, @Nullable String acronym,
		@Nullable String acronymFr, @Nullable String acronymEs, @Nullable Integer founded, @Nullable String website,
		@Nullable String mission, @Nullable String missionFr, @Nullable String missionEs, @Nullable String summary,
		@Nullable String summaryFr, @Nullable String summaryEs) implements Entity {

	static final String ID = "organisation:ica";

}
