package org.coopgraph.organisation;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.coopgraph.entity.LocalisedText;

/** Maps a node of the graph to an organisation. */
public final class OrganisationMapper {

	private OrganisationMapper() {
	}

	public static Organisation toOrganisation(Value node) {
		return new Organisation(node.get("id").asString(), names(node), sortKeys(node), texts(node, "acronym"),
				number(node, "icaId"), OrganisationRole.valueOf(node.get("role").asString()),
				constant(node, "type", OrganisationType::valueOf), text(node, "website"), number(node, "founded"),
				seat(node), node.get("crossSector").isTrue(), node.get("international").isTrue(), texts(node, "topic"),
				constant(node, "confidence", Confidence::valueOf), node.get("sectorIds").asList(Value::asString));
	}

	private static LocalisedText names(Value node) {
		return new LocalisedText(node.get("name").asString(), text(node, "nameFr"), text(node, "nameEs"));
	}

	private static OptionalText texts(Value node, String property) {
		return new OptionalText(text(node, property), text(node, property + "Fr"), text(node, property + "Es"));
	}

	private static Organisation.SortKeys sortKeys(Value node) {
		return new Organisation.SortKeys(node.get("sortName").asString(), node.get("foundedAscending").asInt());
	}

	private static Organisation.Seat seat(Value node) {
		return new Organisation.Seat(text(node, "city"), location(node.get("location")), text(node, "countryCode"),
				text(node, "regionId"));
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
