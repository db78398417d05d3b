package org.coopgraph.cypher.row;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Plain values of those of the driver. */
final class BoltValues extends PlainValues {

	Row columns(Record row) {
		return Row.ofColumns(row.asMap(this::plain));
	}

	@Override
	protected Object plainOfApi(Object value) {
		return switch (value) {
			case MapAccessor entity -> Row.ofProperties(entity.asMap(this::plain));
			case org.neo4j.driver.types.Point point -> new Point(point.x(), point.y());
			default -> throw unknown(value);
		};
	}

	private @Nullable Object plain(Value value) {
		return plain(value.asObject());
	}

}
