package org.coopgraph.identity;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One of the ten values.
 *
 * @param number position in the Statement, 1 to 10
 */
@Node("CooperativeValue")
public record CooperativeValue(@Id String id, int number, String name, String nameFr, String nameEs, ValueKind kind,
		String summary, String summaryFr, String summaryEs) implements Entity {
}
