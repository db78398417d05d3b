package org.coopgraph.graphql.limit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.PageArguments;

/**
 * What the cost of an operation can depend on in its variables. Operations have the same
 * cost with equal ones, since nothing else is read.
 *
 * @param readings by name; a variable that is null has none
 */
record CostVariables(Map<String, Object> readings) {

	/** A value of which only matters that it is given. */
	static final Object GIVEN = "given";

	/** A number of items, which is never more than a page has. */
	record Items(int number) {

		Items {
			number = Math.clamp(number, 1, PageArguments.MAX_SIZE);
		}

	}

	/** The fields of an input that are given. */
	record GivenFields(Set<String> names) {
	}

	static CostVariables of(CoercedVariables variables) {
		Map<String, Object> readings = new HashMap<>();
		variables.toMap().forEach((name, value) -> {
			if (value != null) {
				readings.put(name, readingOf(value));
			}
		});
		return new CostVariables(readings);
	}

	@Nullable Object reading(String variable) {
		return this.readings.get(variable);
	}

	static Object readingOf(Object value) {
		return switch (value) {
			case Integer number -> new Items(number);
			case Boolean condition -> condition;
			case Collection<?> list -> new Items(list.size());
			case Map<?, ?> input -> new GivenFields(given(input));
			default -> GIVEN;
		};
	}

	private static Set<String> given(Map<?, ?> input) {
		return input.entrySet()
			.stream()
			.filter((field) -> field.getValue() != null)
			.map((field) -> field.getKey().toString())
			.collect(Collectors.toUnmodifiableSet());
	}

}
