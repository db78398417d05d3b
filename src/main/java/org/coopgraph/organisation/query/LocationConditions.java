package org.coopgraph.organisation.query;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;

import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.ResolvedFilter;

/** The conditions of a filter on the location of an organisation. */
record LocationConditions(Property location) {

	/** Whether a location is in the place of a filter. */
	Condition passes(ResolvedFilter filter) {
		return within(filter.within()).and(near(filter.near()));
	}

	private Condition within(@Nullable BoundingBoxFilter box) {
		return (box != null)
				? Cypher.withinBBox(this.location, point("south", "west"), point("north", "east")).asCondition()
				: Cypher.noCondition();
	}

	private Condition near(@Nullable NearFilter near) {
		return (near != null) ? metres().lte(Cypher.parameter("metres")) : Cypher.noCondition();
	}

	/** The distance of the location from the point of a filter. */
	Expression metres() {
		return Cypher.distance(this.location, point("latitude", "longitude"));
	}

	private static Expression point(String latitude, String longitude) {
		return Cypher
			.point(Cypher.mapOf("latitude", Cypher.parameter(latitude), "longitude", Cypher.parameter(longitude)));
	}

}
