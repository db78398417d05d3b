package org.coopgraph.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Finds the first difference between two answers; fields may stand in any order.
 *
 * @param own the fields that are not compared
 */
record Difference(Set<String> own) {

	Optional<String> first(JsonNode service, JsonNode floor) {
		return first("", service, floor);
	}

	private Optional<String> first(String path, JsonNode service, JsonNode floor) {
		if (service.isObject() && floor.isObject()) {
			return inFields(path, service, floor);
		}
		if (service.isArray() && floor.isArray() && service.size() == floor.size()) {
			return inElements(path, service, floor);
		}
		return same(service, floor) ? Optional.empty()
				: Optional.of("%s is %s, and the floor's is %s".formatted(path, service, floor));
	}

	private Optional<String> inFields(String path, JsonNode service, JsonNode floor) {
		Set<String> names = new TreeSet<>(service.propertyNames());
		names.addAll(floor.propertyNames());
		names.removeAll(this.own);
		return names.stream()
			.flatMap((name) -> first(path + "/" + name, service.path(name), floor.path(name)).stream())
			.findFirst();
	}

	private Optional<String> inElements(String path, JsonNode service, JsonNode floor) {
		return IntStream.range(0, service.size())
			.boxed()
			.flatMap((index) -> first(path + "/" + index, service.path(index), floor.path(index)).stream())
			.findFirst();
	}

	private static boolean same(JsonNode one, JsonNode other) {
		return (one.isNumber() && other.isNumber()) ? one.doubleValue() == other.doubleValue()
				: Objects.equals(one, other);
	}

}
