package org.coopgraph.exploration;

import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.cypher.row.Row;

/** Reads the properties of the facts that are one relationship. */
final class RelationshipPropertiesMapper {

	private RelationshipPropertiesMapper() {
	}

	static List<RelationshipProperties> toProperties(Stream<Row> facts) {
		return facts.map(RelationshipPropertiesMapper::toFact).sorted(RelationshipProperties.BY_DATE).toList();
	}

	private static RelationshipProperties toFact(Row properties) {
		return new RelationshipProperties(properties.text("since"), properties.text("until"),
				properties.text("category"), properties.text("form"), properties.text("level"),
				properties.text("office"), properties.text("from"), properties.text("to"), properties.text("basis"),
				properties.has("primary") ? properties.isTrue("primary") : null, properties.text("entry"),
				properties.text("legalForm"), properties.optionalStrings("sourceIds"));
	}

}
