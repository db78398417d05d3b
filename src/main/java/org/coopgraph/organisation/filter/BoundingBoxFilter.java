package org.coopgraph.organisation.filter;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.organisation.Location;

/**
 * A box on the map, its edges included; where west is greater than east, it crosses the
 * antimeridian.
 */
public record BoundingBoxFilter(double south, double west, double north, double east) {

	/** Stands for any box where only its presence matters. */
	static final BoundingBoxFilter PLACEHOLDER = new BoundingBoxFilter(0, 0, 0, 0);

	/** Checks that the box is on the map. */
	void check() {
		Location.checkLatitude("south", this.south);
		Location.checkLongitude("west", this.west);
		Location.checkLatitude("north", this.north);
		Location.checkLongitude("east", this.east);
		if (this.south > this.north) {
			throw new BadRequestException(
					"The southern edge at %s is north of the northern edge at %s; south must not be greater than north."
						.formatted(this.south, this.north));
		}
	}

}
