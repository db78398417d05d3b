package org.coopgraph.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/** The arguments of a field on which its cost depends. */
record CostArguments(Field field, CoercedVariables variables) {

	/**
	 * Number of rows that {@code first}, {@code last} or {@code ids} ask for, null where
	 * none does. A page that is larger than the limit is refused later, for that reason.
	 */
	@Nullable Integer rows() {
		return Stream.of("first", "last", "ids")
			.map(this::rows)
			.filter(Objects::nonNull)
			.max(Integer::compare)
			.map((rows) -> Math.clamp(rows, 1, PageArguments.LIMIT))
			.orElse(null);
	}

	private @Nullable Integer rows(String argument) {
		return switch (value(this.field.getArguments(), argument, this.variables)) {
			case Integer number -> number;
			case Collection<?> list -> list.size();
			case null, default -> null;
		};
	}

	/** Whether it is not left out by {@code @skip} or {@code @include}. */
	static boolean isIncluded(DirectivesContainer<?> selection, CoercedVariables variables) {
		return !condition(selection, "skip", Boolean.TRUE, variables)
				&& !condition(selection, "include", Boolean.FALSE, variables);
	}

	private static boolean condition(DirectivesContainer<?> selection, String name, Boolean value,
			CoercedVariables variables) {
		for (Directive directive : selection.getDirectives(name)) {
			if (value.equals(value(directive.getArguments(), "if", variables))) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Object value(List<Argument> arguments, String name, CoercedVariables variables) {
		for (Argument argument : arguments) {
			if (argument.getName().equals(name)) {
				return value(argument.getValue(), variables);
			}
		}
		return null;
	}

	private static @Nullable Object value(Value<?> value, CoercedVariables variables) {
		return switch (value) {
			case IntValue number ->
				(number.getValue().bitLength() < 32) ? number.getValue().intValue() : Integer.MAX_VALUE;
			case ArrayValue list -> list.getValues();
			case BooleanValue condition -> condition.isValue();
			case NullValue nothing -> null;
			case VariableReference reference -> variables.get(reference.getName());
			default -> null;
		};
	}

}
