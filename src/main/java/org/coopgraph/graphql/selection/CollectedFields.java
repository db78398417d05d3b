package org.coopgraph.graphql.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import graphql.execution.MergedField;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** Collects the fields that a selection has for the objects of a type. */
public final class CollectedFields {

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final Function<String, @Nullable Object> variables;

	private final GraphQLObjectType type;

	private final Map<String, List<Field>> fields = new LinkedHashMap<>();

	private final Set<String> visited = new HashSet<>();

	public CollectedFields(GraphQLSchema schema, Map<String, FragmentDefinition> fragments,
			Function<String, @Nullable Object> variables, GraphQLObjectType type) {
		this.schema = schema;
		this.fragments = fragments;
		this.variables = variables;
		this.type = type;
	}

	/** The fields below a field, by their keys in the answer and in its order. */
	public Map<String, MergedField> below(MergedField parent) {
		for (Field field : parent.getFields()) {
			if (field.getSelectionSet() != null) {
				collect(field.getSelectionSet());
			}
		}
		Map<String, MergedField> merged = new LinkedHashMap<>();
		this.fields.forEach((key, same) -> merged.put(key, MergedField.newMergedField(same).build()));
		return merged;
	}

	private void collect(SelectionSet selections) {
		for (Selection<?> selection : selections.getSelections()) {
			if (Conditions.include((DirectivesContainer<?>) selection, this.variables)) {
				collect(selection);
			}
		}
	}

	private void collect(Selection<?> selection) {
		switch (selection) {
			case Field field ->
				this.fields.computeIfAbsent(field.getResultKey(), (absent) -> new ArrayList<>(1)).add(field);
			case InlineFragment inline -> collect(inline.getTypeCondition(), inline.getSelectionSet());
			case FragmentSpread spread when this.visited.add(spread.getName()) -> {
				FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(spread.getName()));
				collect(fragment.getTypeCondition(), fragment.getSelectionSet());
			}
			default -> {
			}
		}
	}

	/** A fragment is of the type, of one of its interfaces or of a union that has it. */
	private void collect(@Nullable TypeName condition, SelectionSet selections) {
		if (condition == null || condition.getName().equals(this.type.getName()) || isPossible(condition)) {
			collect(selections);
		}
	}

	private boolean isPossible(TypeName condition) {
		return this.schema.getType(condition.getName()) instanceof GraphQLCompositeType composite
				&& !(composite instanceof GraphQLObjectType)
				&& this.schema.isPossibleType((GraphQLNamedOutputType) composite, this.type);
	}

}
