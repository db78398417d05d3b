package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.row.Point;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.LocalisedText;

/** Maps a node of the graph, or some of its properties, to an organisation. */
public final class OrganisationMapper {

	private OrganisationMapper() {
	}

	public static Organisation toOrganisation(Row node) {
		return new Organisation(node.string("id"), names(node), sortKeys(node), texts(node, "acronym"),
				node.number("icaId"), node.constant("role", OrganisationRole.class),
				node.optionalConstant("type", OrganisationType.class), node.text("website"), node.number("founded"),
				seat(node), node.isTrue("crossSector"), node.isTrue("international"), texts(node, "topic"),
				node.optionalConstant("confidence", Confidence.class), node.strings("sectorIds"));
	}

	private static LocalisedText names(Row node) {
		return new LocalisedText(node.string("name"), node.text("nameFr"), node.text("nameEs"));
	}

	private static OptionalText texts(Row node, String property) {
		return new OptionalText(node.text(property), node.text(property + "Fr"), node.text(property + "Es"));
	}

	private static Organisation.SortKeys sortKeys(Row node) {
		return new Organisation.SortKeys(node.string("sortName"), node.integer("foundedAscending"));
	}

	private static Organisation.Seat seat(Row node) {
		return new Organisation.Seat(node.text("city"), location(node.point("location")), node.text("countryCode"),
				node.text("regionId"));
	}

	private static @Nullable Location location(@Nullable Point point) {
		return (point != null) ? new Location(point.latitude(), point.longitude()) : null;
	}

}
