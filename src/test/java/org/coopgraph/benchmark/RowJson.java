package org.coopgraph.benchmark;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.core.JsonGenerator;

/** Writes a row of the driver as a GraphQL response. */
final class RowJson {

	private RowJson() {
	}

	static void write(Record row, JsonGenerator json) {
		json.writeStartObject();
		json.writeName("data");
		object(row.asMap(), json);
		json.writeEndObject();
	}

	private static void value(@Nullable Object value, JsonGenerator json) {
		switch (value) {
			case null -> json.writeNull();
			case String text -> json.writeString(text);
			case Long number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			case List<?> list -> array(list, json);
			case Map<?, ?> map -> object(map, json);
			default -> throw new IllegalArgumentException("No JSON of " + value.getClass());
		}
	}

	private static void array(List<?> list, JsonGenerator json) {
		json.writeStartArray();
		list.forEach((element) -> value(element, json));
		json.writeEndArray();
	}

	private static void object(Map<?, ?> map, JsonGenerator json) {
		json.writeStartObject();
		map.forEach((name, value) -> {
			json.writeName((String) name);
			value(value, json);
		});
		json.writeEndObject();
	}

}
