package org.coopgraph.cypher.row;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes plain Java values of the values of an API of Neo4j. */
abstract class PlainValues {

	/** The plain value of a node, a relationship, a point, or another type of the API. */
	protected abstract Object plainOfApi(Object value);

	final Row columns(Map<String, ?> columns) {
		return Row.ofColumns(plain(columns));
	}

	final Row properties(Map<String, ?> properties) {
		return Row.ofProperties(plain(properties));
	}

	final List<@Nullable Object> list(Iterable<?> elements) {
		List<@Nullable Object> list = new ArrayList<>();
		elements.forEach((element) -> list.add(plain(element)));
		return Collections.unmodifiableList(list);
	}

	static IllegalArgumentException unknown(Object value) {
		return new IllegalArgumentException(
				"A row holds no " + value.getClass().getSimpleName() + ", such as " + value + ".");
	}

	private Map<String, @Nullable Object> plain(Map<String, ?> values) {
		Map<String, @Nullable Object> plain = HashMap.newHashMap(values.size());
		values.forEach((name, value) -> plain.put(name, plain(value)));
		return plain;
	}

	@SuppressWarnings("unchecked") // the keys of a map in Cypher are strings
	final @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String _, Long _, Double _, Boolean _, Temporal _ -> value;
			case Float number -> number.doubleValue();
			case Number number -> number.longValue();
			case List<?> elements -> list(elements);
			case Map<?, ?> map -> properties((Map<String, ?>) map);
			default -> plainOfApi(value);
		};
	}

}
