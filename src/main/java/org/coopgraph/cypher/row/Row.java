package org.coopgraph.cypher.row;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The plain Java values of a row, a node, a relationship or a map, by their names. */
public final class Row {

	private final Map<String, @Nullable Object> values;

	private final boolean complete;

	private Row(Map<String, @Nullable Object> values, boolean complete) {
		this.values = values;
		this.complete = complete;
	}

	/** The properties of a node, a relationship or a map, which lacks unknown ones. */
	public static Row ofProperties(Map<String, @Nullable Object> properties) {
		return new Row(properties, false);
	}

	/** The columns of a result, which are all known. */
	static Row ofColumns(Map<String, @Nullable Object> columns) {
		return new Row(columns, true);
	}

	public @Nullable Object value(String name) {
		Object value = this.values.get(name);
		if (value == null && this.complete && !this.values.containsKey(name)) {
			throw new IllegalArgumentException("There is no column " + name + " among " + this.values.keySet() + ".");
		}
		return value;
	}

	public boolean has(String name) {
		return value(name) != null;
	}

	public boolean isTrue(String name) {
		return Boolean.TRUE.equals(optional(name, Boolean.class));
	}

	public String string(String name) {
		return required(name, String.class);
	}

	public @Nullable String text(String name) {
		return optional(name, String.class);
	}

	public int integer(String name) {
		return Math.toIntExact(whole(name));
	}

	public @Nullable Integer number(String name) {
		return has(name) ? integer(name) : null;
	}

	public long whole(String name) {
		return required(name, Long.class);
	}

	public double decimal(String name) {
		return required(name, Number.class).doubleValue();
	}

	public <E extends Enum<E>> E constant(String name, Class<E> type) {
		return Enum.valueOf(type, string(name));
	}

	public <E extends Enum<E>> @Nullable E optionalConstant(String name, Class<E> type) {
		String constant = text(name);
		return (constant != null) ? Enum.valueOf(type, constant) : null;
	}

	public OffsetDateTime time(String name) {
		return required(name, ZonedDateTime.class).toOffsetDateTime();
	}

	public @Nullable Point point(String name) {
		return optional(name, Point.class);
	}

	public Row row(String name) {
		return required(name, Row.class);
	}

	public List<String> strings(String name) {
		return list(name, String.class);
	}

	/** Empty where a list is absent. */
	public List<String> optionalStrings(String name) {
		return has(name) ? strings(name) : List.of();
	}

	public <T> List<T> list(String name, Class<T> type) {
		List<T> list = new ArrayList<>();
		for (Object element : required(name, List.class)) {
			list.add(cast(name, element, type));
		}
		return Collections.unmodifiableList(list);
	}

	private <T> T required(String name, Class<T> type) {
		Object value = value(name);
		if (value == null) {
			throw new IllegalArgumentException("The value " + name + " is absent from " + this.values + ".");
		}
		return cast(name, value, type);
	}

	private <T> @Nullable T optional(String name, Class<T> type) {
		Object value = value(name);
		return (value != null) ? cast(name, value, type) : null;
	}

	private static <T> T cast(String name, Object value, Class<T> type) {
		if (type.isInstance(value)) {
			return type.cast(value);
		}
		throw new IllegalArgumentException("The value %s is the %s %s, and not a %s.".formatted(name,
				value.getClass().getSimpleName(), value, type.getSimpleName()));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Row row && this.values.equals(row.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

	@Override
	public String toString() {
		return this.values.toString();
	}

}
