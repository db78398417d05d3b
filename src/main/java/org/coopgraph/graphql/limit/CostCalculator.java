package org.coopgraph.graphql.limit;

import java.util.ArrayList;
import java.util.List;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Adds up the costs of an operation's fields, each for all of its parents. It stops when
 * the document has too many selections.
 */
final class CostCalculator {

	/** The largest sum, far below an overflow. */
	private static final int MAX_SUM = 1_000_000_000;

	private final GraphQLSchema schema;

	private final CostVariables variables;

	private final LimitsProperties limits;

	private final SelectedFields selected;

	private int sum;

	private int depth;

	private int share;

	private List<String> mostExpensive = List.of();

	CostCalculator(GraphQLSchema schema, SelectedFields selected, CostVariables variables, LimitsProperties limits) {
		this.schema = schema;
		this.selected = selected;
		this.variables = variables;
		this.limits = limits;
	}

	/**
	 * The parent of fields.
	 *
	 * @param parents how many parents of this kind there are
	 * @param sizedFields fields with as many items as the parent's page
	 * @param surcharge the cost of the filter, for each statement; also for those below a
	 * field that is read with the filter, as facets are
	 */
	private record Level(List<String> path, int parents, List<String> sizedFields, int size, int surcharge) {

		static final Level TOP = new Level(List.of(), 1, List.of(), 0, 0);

		List<String> below(Field field) {
			List<String> path = new ArrayList<>(this.path);
			path.add(field.getResultKey());
			return path;
		}

		int rows(GraphQLFieldDefinition field, CostArguments arguments) {
			FieldCost cost = FieldCost.of(field);
			if (!cost.list()) {
				return 1;
			}
			return this.sizedFields.contains(field.getName()) ? this.size : cost.items(arguments);
		}

	}

	RequestCost of(SelectionSet operation) {
		add(List.of(operation), this.schema.getQueryType(), Level.TOP);
		if (this.selected.isExhausted()) {
			this.sum = MAX_SUM;
		}
		return new RequestCost(this.sum, this.depth, String.join(".", this.mostExpensive), this.share);
	}

	private void add(List<SelectionSet> selections, GraphQLCompositeType type, Level level) {
		boolean page = false;
		for (SelectedFields.Merged merged : this.selected.of(selections, type)) {
			if (this.selected.isExhausted()) {
				return;
			}
			GraphQLFieldDefinition field = Introspection.getFieldDef(this.schema, merged.type(), merged.name());
			add(merged.first(), cost(field, level, page), level);
			page |= FieldCost.isOfPage(field);
			addFields(merged, field, level);
		}
	}

	/** All rows of a page are read by one statement; so are counts and facets. */
	private static long cost(GraphQLFieldDefinition field, Level level, boolean page) {
		FieldCost cost = FieldCost.of(field);
		boolean reads = cost.read() || FieldCost.isOfPage(field) && !page;
		long each = cost.each() + (reads ? level.surcharge() : 0);
		return cost.statement() + each * level.parents();
	}

	private void addFields(SelectedFields.Merged merged, GraphQLFieldDefinition field, Level level) {
		if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type
				&& this.depth <= this.limits.depth()) {
			CostArguments arguments = new CostArguments(merged.first(), this.variables);
			FieldCost cost = FieldCost.of(field);
			int parents = capped((long) level.parents() * level.rows(field, arguments));
			int surcharge = arguments.surcharge(field) + (cost.read() ? level.surcharge() : 0);
			add(merged.selections(), type, new Level(level.below(merged.first()), parents, cost.sizedFields(),
					cost.items(arguments), surcharge));
		}
	}

	private void add(Field field, long uncapped, Level level) {
		int cost = capped(uncapped);
		this.sum = capped((long) this.sum + cost);
		this.depth = Math.max(this.depth, level.path().size() + 1);
		if (cost > this.share) {
			this.share = cost;
			this.mostExpensive = level.below(field);
		}
	}

	private static int capped(long cost) {
		return (int) Math.min(cost, MAX_SUM);
	}

}
