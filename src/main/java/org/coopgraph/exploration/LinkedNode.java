package org.coopgraph.exploration;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity with the relationships that lead away from it.
 *
 * @param ties how many relationships it has in all, of whatever type
 */
record LinkedNode(String id, long ties, List<Link> links) {

	static LinkedNode of(Record row) {
		String id = row.get("id").asString();
		return new LinkedNode(id, row.get("ties").asLong(), row.get("links").asList((link) -> link(id, link)));
	}

	private static Link link(String from, Value link) {
		return new Link(from, link.get(0).asString(), link.get(1).asString());
	}

}
