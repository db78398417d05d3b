package org.coopgraph.alliance.partner;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An institution that the Alliance's advocacy works with. */
@Node("Partner")
record Partner(@Id String id, String name, String nameFr, String nameEs, @Nullable String acronym,
		@Nullable String acronymFr, @Nullable String acronymEs, PartnerKind kind, @Nullable String summary,
		@Nullable String summaryFr, @Nullable String summaryEs) implements Entity {
}
