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

	Optional<String> first(JsonNode service, JsonNode baseline) {
		return first("", service, baseline);
	}

	private Optional<String> first(String path, JsonNode service, JsonNode baseline) {
		if (service.isObject() && baseline.isObject()) {
			return inFields(path, service, baseline);
		}
		if (service.isArray() && baseline.isArray() && service.size() == baseline.size()) {
			return inElements(path, service, baseline);
		}
		return same(service, baseline) ? Optional.empty()
				: Optional.of("%s is %s, and it is %s in the baseline".formatted(path, service, baseline));
	}

	private Optional<String> inFields(String path, JsonNode service, JsonNode baseline) {
		Set<String> names = new TreeSet<>(service.propertyNames());
		names.addAll(baseline.propertyNames());
		names.removeAll(this.ignored);
		return names.stream()
			.flatMap((name) -> first(path + "/" + name, service.path(name), baseline.path(name)).stream())
			.findFirst();
	}

	private Optional<String> inElements(String path, JsonNode service, JsonNode baseline) {
		return IntStream.range(0, service.size())
			.boxed()
			.flatMap((index) -> first(path + "/" + index, service.path(index), baseline.path(index)).stream())
			.findFirst();
	}

	private static boolean same(JsonNode one, JsonNode other) {
		return (one.isNumber() && other.isNumber()) ? one.doubleValue() == other.doubleValue()
				: Objects.equals(one, other);
	}

}
