package org.coopgraph.organisation.filter;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.organisation.Location;

/** A point on the map and the distance from it, included. */
public record NearFilter(double latitude, double longitude, double kilometres) {

	/** Wide enough for a country; all that lies nearer is read for a page. */
	static final int FARTHEST = 2000;

	/** In place of any circle. */
	static final NearFilter FORM = new NearFilter(0, 0, 0);

	/** Refuses a point that is not on the map and a distance that is too long. */
	void check() {
		Location.checkLatitude("latitude", this.latitude);
		Location.checkLongitude("longitude", this.longitude);
		if (this.kilometres <= 0 || this.kilometres > FARTHEST) {
			throw new BadRequestException(
					"kilometres is %s; it must be more than 0 and at most %s.".formatted(this.kilometres, FARTHEST));
		}
	}

	/** The circle with the same centre, or this one where it is smaller. */
	public NearFilter within(double kilometres) {
		return new NearFilter(this.latitude, this.longitude, Math.min(kilometres, this.kilometres));
	}

	public double metres() {
		return this.kilometres * 1000;
	}

}
