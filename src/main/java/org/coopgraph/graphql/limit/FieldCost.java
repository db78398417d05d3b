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

/** What the schema says of the cost of a field: its own, and the rows that it holds. */
final class FieldCost {

	private static final int SHORT_LIST = 10;

	private static final Set<String> ROWS = Set.of("nodes", "edges");

	private static final Set<String> PAGE = Set.of("nodes", "edges", "pageInfo", "bounds");

	private FieldCost() {
	}

	/** Whether it is read from the graph. */
	static boolean isRead(GraphQLDirectiveContainer field) {
		return field.hasAppliedDirective("cost");
	}

	/** What it costs once. */
	static int weight(GraphQLDirectiveContainer field) {
		return number(field, "cost", "weight", 0);
	}

	/** What it costs for each parent. */
	static int each(GraphQLDirectiveContainer field) {
		return number(field, "cost", "each", 1);
	}

	/** Whether it holds rows of the page that its parent is. */
	static boolean isOfPage(GraphQLFieldDefinition field) {
		return PAGE.contains(field.getName());
	}

	/** Rows for which the fields of a field are counted. */
	static int rows(GraphQLFieldDefinition field, CostArguments arguments, @Nullable Integer pageOfParent) {
		if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return 1;
		}
		if (pageOfParent != null && ROWS.contains(field.getName())) {
			return pageOfParent;
		}
		Integer given = arguments.rows();
		return (given != null) ? given : number(field, "listSize", "assumedSize", SHORT_LIST);
	}

	/** Rows of the page that a field holds, null where it holds none. */
	static @Nullable Integer page(GraphQLFieldDefinition field, CostArguments arguments) {
		if (!isConnection(field.getType())) {
			return null;
		}
		Integer given = arguments.rows();
		return (given != null) ? given : PageArguments.DEFAULT;
	}

	private static boolean isConnection(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLNamedType named
				&& named.getName().endsWith("Connection");
	}

	private static int number(GraphQLDirectiveContainer field, String directive, String argument, int otherwise) {
		GraphQLAppliedDirective applied = field.getAppliedDirective(directive);
		return (applied != null) ? Objects.requireNonNull(applied.getArgument(argument).<Integer>getValue())
				: otherwise;
	}

}
