package org.coopgraph.identity;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One of the seven principles.
 *
 * @param number official number, 1 to 7
 */
@Node("CooperativePrinciple")
public record CooperativePrinciple(@Id String id, int number, String name, String nameFr, String nameEs, String summary,
		String summaryFr, String summaryEs) implements Entity {
}
