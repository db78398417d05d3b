package org.coopgraph.organisation;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Turns a node of the graph into an organisation. */
public final class OrganisationMapper {

	private OrganisationMapper() {
	}

	public static Organisation toOrganisation(Value node) {
		return new Organisation(node.get("id").asString(), node.get("name").asString(), text(node, "nameFr"),
				text(node, "nameEs"), node.get("sortName").asString(), node.get("foundedAscending").asInt(),
				node.get("nameRank").asInt(), text(node, "acronym"), text(node, "acronymFr"), text(node, "acronymEs"),
				number(node, "icaId"), OrganisationRole.valueOf(node.get("role").asString()),
				constant(node, "type", OrganisationType::valueOf), text(node, "website"), text(node, "city"),
				number(node, "founded"), location(node.get("location")), node.get("crossSector").isTrue(),
				node.get("international").isTrue(), text(node, "topic"), text(node, "topicFr"), text(node, "topicEs"),
				constant(node, "confidence", Confidence::valueOf), text(node, "countryCode"), text(node, "regionId"),
				node.get("sectorIds").asList(Value::asString));
	}

	private static @Nullable String text(Value node, String property) {
		return node.get(property, (String) null);
	}

	private static @Nullable Integer number(Value node, String property) {
		Value value = node.get(property);
		return value.isNull() ? null : value.asInt();
	}

	private static <E extends Enum<E>> @Nullable E constant(Value node, String property, Function<String, E> valueOf) {
		Value value = node.get(property);
		return value.isNull() ? null : valueOf.apply(value.asString());
	}

	private static @Nullable Location location(Value point) {
		return point.isNull() ? null : new Location(point.asPoint().y(), point.asPoint().x());
	}

}
