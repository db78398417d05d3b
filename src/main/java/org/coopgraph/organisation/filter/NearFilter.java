package org.coopgraph.organisation.filter;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.organisation.Location;

/** A point on the map and the distance from it, included. */
public record NearFilter(double latitude, double longitude, double kilometres) {

	/**
	 * Wide enough for a country: every organisation in the circle may be read for a page.
	 */
	static final int FARTHEST = 2000;

	/** Stands for any circle where only its presence matters. */
	static final NearFilter PLACEHOLDER = new NearFilter(0, 0, 0);

	/** Checks that the point is on the map and the distance not too long. */
	void check() {
		Location.checkLatitude("latitude", this.latitude);
		Location.checkLongitude("longitude", this.longitude);
		if (this.kilometres <= 0 || this.kilometres > FARTHEST) {
			throw new BadRequestException(
					"kilometres is %s; it must be more than 0 and at most %s.".formatted(this.kilometres, FARTHEST));
		}
	}

	/** The circle with the same centre and a radius in kilometres, at most its own. */
	public NearFilter within(double kilometres) {
		return new NearFilter(this.latitude, this.longitude, Math.min(kilometres, this.kilometres));
	}

	public double metres() {
		return this.kilometres * 1000;
	}

}
