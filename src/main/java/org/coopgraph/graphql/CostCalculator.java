package org.coopgraph.graphql;

import java.util.ArrayList;
import java.util.List;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the costs of an operation's fields, each as many times as it has rows above it.
 * It stops where a document has more selections than a costly one needs.
 */
final class CostCalculator {

	/** No sum grows beyond. */
	private static final int LARGEST = 1_000_000_000;

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final LimitsProperties limits;

	private final SelectedFields selected;

	private int sum;

	private int depth;

	private int share;

	private List<String> mostExpensive = List.of();

	CostCalculator(GraphQLSchema schema, SelectedFields selected, CoercedVariables variables, LimitsProperties limits) {
		this.schema = schema;
		this.selected = selected;
		this.variables = variables;
		this.limits = limits;
	}

	/** Where fields are nested, how many rows are above them and how large a page is. */
	private record Level(List<String> path, int times, @Nullable Integer page) {

		Level of(Field field, int rows, @Nullable Integer page) {
			return new Level(below(field), capped((long) this.times * rows), page);
		}

		List<String> below(Field field) {
			List<String> path = new ArrayList<>(this.path);
			path.add(field.getResultKey());
			return path;
		}

	}

	RequestCost of(SelectionSet operation) {
		add(List.of(operation), this.schema.getQueryType(), new Level(List.of(), 1, null));
		if (this.selected.isExhausted()) {
			this.sum = LARGEST;
		}
		return new RequestCost(this.sum, this.depth, String.join(".", this.mostExpensive), this.share);
	}

	private void add(List<SelectionSet> selections, GraphQLCompositeType type, Level level) {
		for (SelectedFields.Merged merged : this.selected.of(selections, type)) {
			if (this.selected.isExhausted()) {
				return;
			}
			add(merged, level);
		}
	}

	private void add(SelectedFields.Merged merged, Level level) {
		Field field = merged.fields().getFirst();
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, merged.type(), field.getName());
		add(field, FieldCost.weight(definition), level);
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
				&& this.depth <= this.limits.depth()) {
			CostArguments arguments = new CostArguments(field, this.variables);
			add(merged.selections(), type, level.of(field, FieldCost.rows(definition, arguments, level.page()),
					FieldCost.page(definition, arguments)));
		}
	}

	private void add(Field field, int weight, Level level) {
		int cost = capped((long) weight * level.times());
		this.sum = capped((long) this.sum + cost);
		this.depth = Math.max(this.depth, level.path().size() + 1);
		if (cost > this.share) {
			this.share = cost;
			this.mostExpensive = level.below(field);
		}
	}

	private static int capped(long cost) {
		return (int) Math.min(cost, LARGEST);
	}

}
