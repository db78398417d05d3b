package org.coopgraph.organisation.list;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Location;

/**
 * A box on the map; where west is greater than east, it crosses the antimeridian.
 */
record Bounds(double south, double west, double north, double east) {

	/** The smallest box that contains all points, null without points. */
	static @Nullable Bounds of(Collection<Location> points) {
		if (points.isEmpty()) {
			return null;
		}
		List<Double> latitudes = points.stream().map(Location::latitude).sorted().toList();
		List<Double> longitudes = points.stream().map(Location::longitude).sorted().toList();
		int west = west(longitudes);
		return new Bounds(latitudes.getFirst(), longitudes.get(west), latitudes.getLast(),
				longitudes.get(Math.floorMod(west - 1, longitudes.size())));
	}

	/** The index of the longitude east of the widest gap, which the box leaves out. */
	private static int west(List<Double> longitudes) {
		int west = 0;
		double widest = longitudes.getFirst() + 360 - longitudes.getLast();
		for (int next = 1; next < longitudes.size(); next++) {
			double gap = longitudes.get(next) - longitudes.get(next - 1);
			if (gap > widest) {
				widest = gap;
				west = next;
			}
		}
		return west;
	}

}
