package org.coopgraph.organisation.list;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Location;

/**
 * A box on the map; where west is greater than east, it crosses the antimeridian.
 */
record Bounds(double south, double west, double north, double east) {

	/** The smallest box that contains all points, null without points. */
	static @Nullable Bounds of(Collection<Location> points) {
		return of(points, (west, east) -> east - west);
	}

	/**
	 * The box around the corners of ten degrees of longitude each. Between the corners of
	 * the same ten degrees there may be organisations, so that no gap is there.
	 */
	static @Nullable Bounds ofCorners(Collection<Location> corners) {
		return of(corners, (west, east) -> (Math.floor(west / 10) != Math.floor(east / 10)) ? east - west : 0);
	}

	private static @Nullable Bounds of(Collection<Location> points, DoubleBinaryOperator gaps) {
		if (points.isEmpty()) {
			return null;
		}
		List<Double> latitudes = points.stream().map(Location::latitude).sorted().toList();
		List<Double> longitudes = points.stream().map(Location::longitude).sorted().toList();
		int west = west(longitudes, gaps);
		return new Bounds(latitudes.getFirst(), longitudes.get(west), latitudes.getLast(),
				longitudes.get(Math.floorMod(west - 1, longitudes.size())));
	}

	/** The index of the longitude east of the widest gap, which the box leaves out. */
	private static int west(List<Double> longitudes, DoubleBinaryOperator gaps) {
		int west = 0;
		double widest = longitudes.getFirst() + 360 - longitudes.getLast();
		for (int next = 1; next < longitudes.size(); next++) {
			double gap = gaps.applyAsDouble(longitudes.get(next - 1), longitudes.get(next));
			if (gap > widest) {
				widest = gap;
				west = next;
			}
		}
		return west;
	}

}
