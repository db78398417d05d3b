package org.coopgraph.alliance.event;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dated event of the movement's history.
 *
 * @param date the first day, as precise as its source
 * @param endDate the last day of several
 * @param url a page on the event
 */
@Node("Event")
record Event(@Id String id, String name, @Nullable String nameFr, String date, @Nullable String endDate,
		@Nullable String place, EventKind kind, @Nullable String url) implements Entity {
}
