package org.coopgraph.synthetic;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * The corners of locations in each ten degrees of longitude, as the load writes them into
 * the statistics.
 */
final class Corners {

	private final SortedMap<Double, Box> boxes = new TreeMap<>();

	private record Box(double south, double west, double north, double east) {

		Box and(Box other) {
			return new Box(Math.min(this.south, other.south), Math.min(this.west, other.west),
					Math.max(this.north, other.north), Math.max(this.east, other.east));
		}

	}

	synchronized void add(double latitude, double longitude) {
		this.boxes.merge(Math.floor(longitude / 10), new Box(latitude, longitude, latitude, longitude), Box::and);
	}

	void addAll(Corners others) {
		others.boxes.forEach((cell, box) -> this.boxes.merge(cell, box, Box::and));
	}

	/** The latitude and longitude of the southwestern and northeastern corners. */
	double[] toArray() {
		return this.boxes.values()
			.stream()
			.flatMapToDouble((box) -> DoubleStream.of(box.south(), box.west(), box.north(), box.east()))
			.toArray();
	}

}
