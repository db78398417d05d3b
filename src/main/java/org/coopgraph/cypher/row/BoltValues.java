package org.coopgraph.cypher.row;

import org.neo4j.driver.types.MapAccessor;

/** Plain values of those of the driver. */
final class BoltValues extends PlainValues {

	@Override
	protected Object plainOfApi(Object value) {
		return switch (value) {
			case MapAccessor entity -> properties(entity.asMap());
			case org.neo4j.driver.types.Point point -> new Point(point.x(), point.y());
			default -> throw unknown(value);
		};
	}

}
