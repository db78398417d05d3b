package org.coopgraph.register;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A national register of cooperatives.
 *
 * @param licence name of the licence of its data
 * @param attribution sentence that the licence requires wherever the data are shown
 * @param date the date of its content
 */
@Node("Register")
public record Register(@Id String id, String name, String nameFr, String nameEs, String publisher, String licence,
		String licenceUrl, String attribution, String date) implements Entity {
}
