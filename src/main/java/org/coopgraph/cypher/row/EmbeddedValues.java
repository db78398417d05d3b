package org.coopgraph.cypher.row;

import java.util.Arrays;

import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.spatial.Coordinate;

/** Plain values of those of Neo4j inside the process. */
final class EmbeddedValues extends PlainValues {

	@Override
	protected Object plainOfApi(Object value) {
		return switch (value) {
			case Entity entity -> properties(entity.getAllProperties());
			case org.neo4j.graphdb.spatial.Point point -> point(point.getCoordinate());
			case String[] texts -> Arrays.asList(texts);
			case long[] numbers -> Arrays.stream(numbers).boxed().toList();
			case double[] numbers -> Arrays.stream(numbers).boxed().toList();
			case Object[] elements -> list(Arrays.asList(elements));
			default -> throw unknown(value);
		};
	}

	private static Point point(Coordinate coordinate) {
		double[] degrees = coordinate.getCoordinate();
		return new Point(degrees[0], degrees[1]);
	}

}
