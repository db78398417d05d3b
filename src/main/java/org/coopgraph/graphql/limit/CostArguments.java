package org.coopgraph.graphql.limit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import org.jspecify.annotations.Nullable;

/** The arguments that determine the cost of a field. */
record CostArguments(Field field, CoercedVariables variables) {

	/** The number of items by some arguments or by {@code ids}; null without these. */
	@Nullable Integer items(List<String> slicingArguments) {
		return Stream.concat(slicingArguments.stream(), Stream.of("ids"))
			.map(this::items)
			.filter(Objects::nonNull)
			.max(Integer::compare)
			.orElse(null);
	}

	/** The cost of the given fields of a filter, for each parent. */
	int surcharge(GraphQLFieldDefinition definition) {
		return definition.getArguments()
			.stream()
			.filter((argument) -> argument.getType() instanceof GraphQLInputObjectType)
			.mapToInt((argument) -> surcharge((GraphQLInputObjectType) argument.getType(),
					given(value(argument.getName()))))
			.sum();
	}

	private static int surcharge(GraphQLInputObjectType input, Set<String> given) {
		return input.getFields()
			.stream()
			.filter((field) -> given.contains(field.getName()))
			.mapToInt(FieldCost::ofInput)
			.sum();
	}

	private static Set<String> given(@Nullable Object input) {
		Set<String> given = new HashSet<>();
		if (input instanceof Map<?, ?> fields) {
			fields.forEach((name, value) -> {
				if (value != null) {
					given.add(name.toString());
				}
			});
		}
		return given;
	}

	private @Nullable Object value(String argument) {
		return value(this.field.getArguments(), argument, this.variables);
	}

	private @Nullable Integer items(String argument) {
		return switch (value(argument)) {
			case Integer number -> number;
			case Collection<?> list -> list.size();
			case null, default -> null;
		};
	}

	/** Whether a selection is not excluded by {@code @skip} or {@code @include}. */
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
			case StringValue text -> text.getValue();
			case BooleanValue condition -> condition.isValue();
			case ObjectValue object -> fields(object, variables);
			case NullValue nothing -> null;
			case VariableReference reference -> variables.get(reference.getName());
			default -> null;
		};
	}

	private static Map<String, @Nullable Object> fields(ObjectValue object, CoercedVariables variables) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		object.getObjectFields().forEach((field) -> fields.put(field.getName(), value(field.getValue(), variables)));
		return fields;
	}

}
