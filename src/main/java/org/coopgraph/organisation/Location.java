package org.coopgraph.organisation;

import org.coopgraph.graphql.error.BadRequestException;

/** A point on the map in degrees, WGS 84. */
public record Location(double latitude, double longitude) {

	public static void checkLatitude(String name, double degrees) {
		check(name, degrees, 90);
	}

	public static void checkLongitude(String name, double degrees) {
		check(name, degrees, 180);
	}

	private static void check(String name, double degrees, int limit) {
		if (Math.abs(degrees) > limit) {
			throw new BadRequestException(
					"%s is %s; it must be from -%s to %s degrees.".formatted(name, degrees, limit, limit));
		}
	}

}
