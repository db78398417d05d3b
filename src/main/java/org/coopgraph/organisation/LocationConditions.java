package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;

/** The conditions of a filter on the location of an organisation. */
record LocationConditions(Property location) {

	/** That a location passes what a filter says of places. */
	Condition passes(OrganisationFilter filter) {
		return within(filter.within()).and(near(filter.near()));
	}

	private Condition within(@Nullable BoundingBoxFilter box) {
		return (box != null) ? Cypher
			.withinBBox(this.location, point("south", box.south(), "west", box.west()),
					point("north", box.north(), "east", box.east()))
			.asCondition() : Cypher.noCondition();
	}

	private Condition near(@Nullable NearFilter near) {
		return (near != null) ? metres(near).lte(Cypher.parameter("metres", near.metres())) : Cypher.noCondition();
	}

	/** How far the location is from the point. */
	Expression metres(NearFilter near) {
		return Cypher.distance(this.location, point("latitude", near.latitude(), "longitude", near.longitude()));
	}

	private static Expression point(String latitude, double degreesNorth, String longitude, double degreesEast) {
		return Cypher.point(Cypher.mapOf("latitude", Cypher.parameter(latitude, degreesNorth), "longitude",
				Cypher.parameter(longitude, degreesEast)));
	}

}
