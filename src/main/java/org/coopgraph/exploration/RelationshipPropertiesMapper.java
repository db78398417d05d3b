package org.coopgraph.exploration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads the properties of the facts that are one relationship. */
final class RelationshipPropertiesMapper {

	private RelationshipPropertiesMapper() {
	}

	static List<RelationshipProperties> toProperties(Value facts) {
		return facts.asList(RelationshipPropertiesMapper::toFact)
			.stream()
			.sorted(RelationshipProperties.BY_DATE)
			.toList();
	}

	private static RelationshipProperties toFact(Value properties) {
		return new RelationshipProperties(text(properties, "since"), text(properties, "until"),
				text(properties, "category"), text(properties, "form"), text(properties, "level"),
				text(properties, "office"), text(properties, "from"), text(properties, "to"), text(properties, "basis"),
				properties.get("primary").isNull() ? null : properties.get("primary").asBoolean(),
				properties.get("sourceIds").asList(Value::asString, List.of()));
	}

	private static @Nullable String text(Value properties, String name) {
		return properties.get(name, (String) null);
	}

}
