package org.coopgraph.graphql.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.selection.Conditions;

/**
 * The fields of selection sets, merged as in their execution: in a selection, a fragment
 * counts once, even if it is spread several times.
 */
final class SelectedFields {

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final CostVariables variables;

	private int left;

	/**
	 * @param limit the number of selections after which the collection ends
	 */
	SelectedFields(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CostVariables variables,
			int limit) {
		this.schema = schema;
		this.fragments = fragments;
		this.variables = variables;
		this.left = limit;
	}

	/** The fields of a type with the same key in the response. */
	record Merged(GraphQLCompositeType type, List<Field> fields) {

		Field first() {
			return this.fields.getFirst();
		}

		String name() {
			return first().getName();
		}

		List<SelectionSet> selections() {
			return this.fields.stream().map(Field::getSelectionSet).filter(Objects::nonNull).toList();
		}

	}

	private record Key(String type, String resultKey) {
	}

	/** The fields and fragments found so far in one selection of the response. */
	private record Found(Map<Key, Merged> fields, Set<String> fragments) {

		void add(Field field, GraphQLCompositeType type) {
			this.fields
				.computeIfAbsent(new Key(type.getName(), field.getResultKey()),
						(absent) -> new Merged(type, new ArrayList<>()))
				.fields()
				.add(field);
		}

	}

	/** Whether there were more selections than the limit. */
	boolean isExhausted() {
		return this.left < 0;
	}

	Collection<Merged> of(List<SelectionSet> selections, GraphQLCompositeType type) {
		Found found = new Found(new LinkedHashMap<>(), new HashSet<>());
		selections.forEach((selection) -> collect(selection, type, found));
		return found.fields().values();
	}

	private void collect(SelectionSet selections, GraphQLCompositeType type, Found found) {
		for (Selection<?> selection : selections.getSelections()) {
			this.left--;
			if (isExhausted()) {
				return;
			}
			if (Conditions.include((DirectivesContainer<?>) selection, this.variables::reading)) {
				collect(selection, type, found);
			}
		}
	}

	private void collect(Selection<?> selection, GraphQLCompositeType type, Found found) {
		switch (selection) {
			case Field field -> found.add(field, type);
			case InlineFragment inline ->
				collect(inline.getSelectionSet(), type(inline.getTypeCondition(), type), found);
			case FragmentSpread spread when found.fragments().add(spread.getName()) -> {
				FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(spread.getName()));
				collect(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type), found);
			}
			default -> {
			}
		}
	}

	private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
		return (condition != null)
				? (GraphQLCompositeType) Objects.requireNonNull(this.schema.getType(condition.getName())) : otherwise;
	}

}
