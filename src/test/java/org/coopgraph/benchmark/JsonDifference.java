package org.coopgraph.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Finds the first difference between two responses, in which fields may have any order.
 *
 * @param ignored the fields that are not compared
 */
record JsonDifference(Set<String> ignored) {

	Optional<String> first(JsonNode service, JsonNode other) {
		return first("", service, other);
	}

	private Optional<String> first(String path, JsonNode service, JsonNode other) {
		if (service.isObject() && other.isObject()) {
			return inFields(path, service, other);
		}
		if (service.isArray() && other.isArray() && service.size() == other.size()) {
			return inElements(path, service, other);
		}
		return same(service, other) ? Optional.empty()
				: Optional.of("%s is %s, and %s in the other answer".formatted(path, service, other));
	}

	private Optional<String> inFields(String path, JsonNode service, JsonNode other) {
		Set<String> names = new TreeSet<>(service.propertyNames());
		names.addAll(other.propertyNames());
		names.removeAll(this.ignored);
		return names.stream()
			.flatMap((name) -> first(path + "/" + name, service.path(name), other.path(name)).stream())
			.findFirst();
	}

	private Optional<String> inElements(String path, JsonNode service, JsonNode other) {
		return IntStream.range(0, service.size())
			.boxed()
			.flatMap((index) -> first(path + "/" + index, service.path(index), other.path(index)).stream())
			.findFirst();
	}

	private static boolean same(JsonNode one, JsonNode other) {
		return (one.isNumber() && other.isNumber()) ? one.doubleValue() == other.doubleValue()
				: Objects.equals(one, other);
	}

}
