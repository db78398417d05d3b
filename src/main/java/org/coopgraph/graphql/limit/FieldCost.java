package org.coopgraph.graphql.limit;

import java.util.Objects;
import java.util.Set;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.PageArguments;

/** The cost and the number of rows of a field, by the directives of the schema. */
final class FieldCost {

	private static final int DEFAULT_ROWS = 10;

	private static final Set<String> ROWS = Set.of("nodes", "edges");

	private static final Set<String> PAGE = Set.of("nodes", "edges", "pageInfo", "bounds");

	private FieldCost() {
	}

	/** Whether the field is read from the graph. */
	static boolean isRead(GraphQLDirectiveContainer field) {
		return field.hasAppliedDirective("cost");
	}

	/** The cost for all parents together. */
	static int weight(GraphQLDirectiveContainer field) {
		return number(field, "cost", "weight", 0);
	}

	/** The cost for each parent. */
	static int each(GraphQLDirectiveContainer field) {
		return number(field, "cost", "each", 1);
	}

	/** Whether the field needs the rows of the page that is its parent. */
	static boolean isOfPage(GraphQLFieldDefinition field) {
		return PAGE.contains(field.getName());
	}

	/** The number of rows of a field, for each of its parents. */
	static int rows(GraphQLFieldDefinition field, CostArguments arguments, @Nullable Integer pageOfParent) {
		if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return 1;
		}
		if (pageOfParent != null && ROWS.contains(field.getName())) {
			return pageOfParent;
		}
		Integer given = arguments.rows();
		return (given != null) ? given : number(field, "listSize", "assumedSize", DEFAULT_ROWS);
	}

	/** The number of rows of a paged field; null for other fields. */
	static @Nullable Integer page(GraphQLFieldDefinition field, CostArguments arguments) {
		if (!isConnection(field.getType())) {
			return null;
		}
		Integer given = arguments.rows();
		return (given != null) ? given : PageArguments.DEFAULT_SIZE;
	}

	private static boolean isConnection(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLNamedType named
				&& named.getName().endsWith("Connection");
	}

	private static int number(GraphQLDirectiveContainer field, String directive, String argument, int defaultValue) {
		GraphQLAppliedDirective applied = field.getAppliedDirective(directive);
		return (applied != null) ? Objects.requireNonNull(applied.getArgument(argument).<Integer>getValue())
				: defaultValue;
	}

}
