package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.curated.CuratedLink;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.RelationshipType;

/**
 * One of the facts that a relationship represents.
 *
 * @param properties those of the relationship in the graph
 */
record Fact(RelationshipId relationship, Row properties) {

	static Fact of(CuratedLink link) {
		return of(link.from(), link.type(), link.to(), link.properties());
	}

	/** A list of type, end and properties is smaller over Bolt than a map. */
	static Fact of(String from, List<?> link) {
		return of(from, (String) link.get(0), (String) link.get(1), (Row) link.get(2));
	}

	private static Fact of(String from, String type, String to, Row properties) {
		return new Fact(new RelationshipId(from, RelationshipType.valueOf(type), to), properties);
	}

}
