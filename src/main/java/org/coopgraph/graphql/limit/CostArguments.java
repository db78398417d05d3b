package org.coopgraph.graphql.limit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.limit.CostVariables.GivenFields;
import org.coopgraph.graphql.limit.CostVariables.Items;

/** The arguments that determine the cost of a field. */
record CostArguments(Field field, CostVariables variables) {

	/** The number of items by some arguments or by {@code ids}; null without these. */
	@Nullable Integer items(List<String> slicingArguments) {
		return Stream.concat(slicingArguments.stream(), Stream.of("ids"))
			.map(this::reading)
			.map((reading) -> (reading instanceof Items items) ? items.number() : null)
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
					given(reading(argument.getName()))))
			.sum();
	}

	private static int surcharge(GraphQLInputObjectType input, Set<String> given) {
		return input.getFields()
			.stream()
			.filter((field) -> given.contains(field.getName()))
			.mapToInt(FieldCost::ofInput)
			.sum();
	}

	private static Set<String> given(@Nullable Object reading) {
		return (reading instanceof GivenFields input) ? input.names() : Set.of();
	}

	private @Nullable Object reading(String name) {
		Argument argument = this.field.getArguments()
			.stream()
			.filter((given) -> given.getName().equals(name))
			.findFirst()
			.orElse(null);
		return (argument != null) ? reading(argument.getValue()) : null;
	}

	private @Nullable Object reading(Value<?> value) {
		return switch (value) {
			case IntValue number -> new Items(
					(number.getValue().bitLength() < Integer.SIZE) ? number.getValue().intValue() : Integer.MAX_VALUE);
			case ArrayValue list -> new Items(list.getValues().size());
			case BooleanValue condition -> condition.isValue();
			case StringValue text -> CostVariables.GIVEN;
			case ObjectValue input -> new GivenFields(given(input));
			case VariableReference reference -> this.variables.reading(reference.getName());
			default -> null;
		};
	}

	private Set<String> given(ObjectValue input) {
		return input.getObjectFields()
			.stream()
			.filter((field) -> reading(field.getValue()) != null)
			.map(ObjectField::getName)
			.collect(Collectors.toSet());
	}

}
